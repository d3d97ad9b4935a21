import type { Expression } from '@wesley/schema';
import { useOf, usesOf, type Use } from '../directives/read-directives';
import type { Context } from './context';
import { readTableExpression } from './expressions';
import { isImmutable } from './mutability';
import { fitsColumn } from './result-types';
import { titleOf, type ColumnDraft, type TableDraft } from './table-drafts';

/** What a generated column is computed from; null for other columns. */
export function lowerGenerated(table: TableDraft, column: ColumnDraft, context: Context): Expression | null {
  const use = useOf(column.uses, 'wes_generated');
  if (!use) return null;
  const expression = readTableExpression(table, use.arguments.expr, context);
  if (!expression) return null;
  const objection = objectionTo(table, column, expression);
  if (objection === undefined) {
    const therefore = `${titleOf(table, column)} cannot be computed with it`;
    const refusal = { code: 'generated-impossible', therefore } as const;
    const isSteady = isImmutable(table, use.arguments.expr, refusal, context);
    const fits = fitsColumn(table, column, use.arguments.expr, 'generated-impossible', context);
    return isSteady && fits ? expression : null;
  }
  context.reporter.error(placeOf(use, objection), 'generated-impossible', objection.message, objection.hint);
  return null;
}

interface Objection {
  readonly at: 'expression' | 'directive';
  readonly message: string;
  readonly hint?: string;
}

function placeOf({ node, arguments: { expr } }: Use<'wes_generated'>, { at }: Objection) {
  return at === 'expression' ? expr.node : node;
}

// What Postgres would refuse (manual, 5.4 "Generated Columns").
function objectionTo(table: TableDraft, column: ColumnDraft, expression: Expression): Objection | undefined {
  const title = titleOf(table, column);
  const taken = (['wes_default', 'wes_backfill', 'wes_pk', 'wes_fk'] as const).find(
    (name) => usesOf(column.uses, name)[0],
  );
  if (taken) {
    return {
      at: 'directive',
      message: `${title} is generated, so @${taken} on it would mean nothing.`,
      hint: 'take one of the two away',
    };
  }
  const other = table.columns.find(
    ({ name, uses }) => expression.columns.includes(name) && useOf(uses, 'wes_generated'),
  );
  if (other) {
    const what = other === column ? 'itself' : `"${other.name}", which is generated as well`;
    return {
      at: 'expression',
      message: `${title} would be computed from ${what}.`,
      hint: 'write its expression here, too',
    };
  }
  return undefined;
}
