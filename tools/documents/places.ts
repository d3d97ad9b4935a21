import { z } from 'zod';
import type { ElementOrigin, PlacesDocument } from '@wesley/pipeline';
import { exactly } from './exactly';
import { name } from './words';

const position = z.int().min(1);

const place = exactly<ElementOrigin>()(
  z
    // It may lie beside the project, in another of the same repository.
    .strictObject({
      element: name.describe('The address of the element, printed: "table product, column weight".'),
      file: name,
      line: position,
      column: position,
    })
    .meta({ id: 'ElementOrigin', description: 'Where an element is written in the SDL.' }),
);

export const places = exactly<PlacesDocument>()(
  z.strictObject({ format: z.literal('wesley.places/1'), places: z.array(place).describe('Each element once.') }),
);
