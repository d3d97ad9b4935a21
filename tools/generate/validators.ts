import Ajv2020 from 'ajv/dist/2020';
import standaloneCode from 'ajv/dist/standalone';
import { build } from 'esbuild';
import { documents, type DocumentName } from '../documents/documents';
import type { Generator } from './generator';
import { isSchema, jsonSchemaOf, type JsonSchema } from './json-schemas';
import { layoutOf } from './layouts';

const folder = 'libs/pipeline/src/documents/generated';
const definitionId = (name: string) => `https://wesley.dev/schemas/definitions/${name}`;

/** One file of Ajv validators that needs no Ajv, and the layouts that documents are written in. */
export const validators: Generator = {
  name: 'validators',
  owns: { folder, files: /^validators\.(js|d\.ts)$/ },
  async make() {
    return new Map([
      [`${folder}/validators.js`, await validatorsModule()],
      [`${folder}/validators.d.ts`, declarations()],
    ]);
  },
};

const names = Object.keys(documents) as readonly DocumentName[];

// A person writes the config and wants to know all that is wrong with it; with the others, whose size anyone may choose, the first will do.
const isForPeople = (name: DocumentName) => name === 'config';

async function validatorsModule(): Promise<string> {
  const schemas = new Map(names.map((name) => [name, jsonSchemaOf(name, documents[name])]));
  const definitions = mergedDefinitions([...schemas.values()]);
  const all = names.filter(isForPeople);
  const first = names.filter((name) => !isForPeople(name));
  const modules = [
    compiled(schemas, definitions, all, { allErrors: true }),
    compiled(schemas, definitions, first, { allErrors: false }),
  ];
  const layouts = Object.fromEntries([...schemas].map(([name, schema]) => [name, layoutOf(schema)]));
  const definitionLayouts = Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [name, layoutOf(schema)]),
  );
  return bundled(modules, [
    `import { ${all.map(exportName).join(', ')} } from 'module:0';`,
    `import { ${first.map(exportName).join(', ')} } from 'module:1';`,
    `export const validators = { ${names.map((name) => `'${name}': ${exportName(name)}`).join(', ')} };`,
    `export const layouts = ${JSON.stringify(layouts)};`,
    `export const definitions = ${JSON.stringify(definitionLayouts)};`,
  ]);
}

function exportName(name: DocumentName): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The definitions of all documents in one place, so that each is compiled once. A name must mean the same everywhere. */
function mergedDefinitions(schemas: readonly JsonSchema[]): Readonly<Record<string, JsonSchema>> {
  const merged = new Map<string, JsonSchema>();
  for (const [name, definition] of schemas.flatMap(({ $defs }) => Object.entries($defs ?? {}))) {
    const known = merged.get(name) ?? definition;
    if (JSON.stringify(known) !== JSON.stringify(definition)) throw new Error(`There are two definitions of ${name}.`);
    merged.set(name, definition);
  }
  return Object.fromEntries(merged);
}

function compiled(
  schemas: ReadonlyMap<DocumentName, JsonSchema>,
  definitions: Readonly<Record<string, JsonSchema>>,
  chosen: readonly DocumentName[],
  { allErrors }: { readonly allErrors: boolean },
): string {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: true,
    allErrors,
    discriminator: true,
    // Smaller by far; explainViolation has its own words.
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: false },
  });
  for (const [name, definition] of Object.entries(definitions)) ajv.addSchema(forAjv(definition), definitionId(name));
  for (const name of chosen) ajv.addSchema(forAjv(schemas.get(name) ?? {}), name);
  return standaloneCode(ajv, Object.fromEntries(chosen.map((name) => [exportName(name), name])));
}

/**
 * The schema as Ajv is to compile it: references lead to the common definitions; a union says by which member its branches are told
 * apart, for one clear error instead of one per branch; words for people are left out.
 */
function forAjv(schema: JsonSchema): JsonSchema {
  const keywords = Object.entries(schema).filter(([keyword]) => !leftOut.includes(keyword));
  return Object.fromEntries(keywords.flatMap(([keyword, content]) => keywordForAjv(keyword, content)));
}

const leftOut = ['$id', '$schema', '$defs', 'title', 'description', 'default'];

function keywordForAjv(keyword: string, content: unknown): readonly (readonly [string, unknown])[] {
  if (keyword === '$ref' && typeof content === 'string')
    return [[keyword, content.replace('#/$defs/', definitionId(''))]];
  if (keyword === 'properties' && isSchema(content)) {
    return [
      [
        keyword,
        Object.fromEntries(Object.entries(content).map(([name, part]) => [name, isSchema(part) ? forAjv(part) : part])),
      ],
    ];
  }
  const discriminator =
    keyword === 'oneOf' ? [['type', 'object'] as const, ['discriminator', { propertyName: 'kind' }] as const] : [];
  if (Array.isArray(content))
    return [...discriminator, [keyword, content.map((part: unknown) => (isSchema(part) ? forAjv(part) : part))]];
  return [[keyword, isSchema(content) ? forAjv(content) : content]];
}

/** One file that requires nothing. As one module, since a function around it all would be parsed twice when it is loaded. */
async function bundled(modules: readonly string[], entry: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry.join('\n'), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    lineLimit: 160,
    banner: { js: '// Made by npm run generate from tools/documents.' },
    plugins: [
      {
        name: 'standalone code',
        setup(bundler) {
          bundler.onResolve({ filter: /^module:/ }, ({ path }) => ({ path, namespace: 'standalone' }));
          bundler.onLoad({ filter: /.*/, namespace: 'standalone' }, ({ path }) => ({
            contents: modules[Number(path.slice('module:'.length))] ?? '',
            resolveDir: process.cwd(),
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

function declarations(): string {
  return `// Made by npm run generate from tools/documents.
import type { Layouts } from '../in-layout';
import type { DocumentName, Documents } from '../documents';

export interface Violation {
  /** JSON pointer of the value that is wrong. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator<T> {
  (value: unknown): value is T;
  readonly errors?: readonly Violation[] | null;
}

export declare const validators: { readonly [N in DocumentName]: Validator<Documents[N]> };
export declare const layouts: Readonly<Record<DocumentName, Layouts[string]>>;
export declare const definitions: Layouts;
`;
}
