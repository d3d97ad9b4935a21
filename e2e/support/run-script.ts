import type { Session } from '@wesley/apply';
import { splitStatements } from '@wesley/postgres';

/**
 * Runs a script as psql does, with the commands that ours use: \set is about psql itself, \gset keeps the columns of a row, \if asks one
 * of them. Throws at any other, and when a statement is refused.
 */
export async function runScript(session: Session, script: string): Promise<void> {
  const kept = new Map<string, boolean>();
  const skipping: boolean[] = [];
  let pending = '';
  const isSkipped = () => skipping.includes(true);
  const runPending = async () => {
    for (const statement of splitStatements(pending)) await session.query(statement);
    pending = '';
  };
  for (const line of script.split('\n')) {
    const [, query = line, command = '', argument = ''] = /^(.*?)\\(set|gset|if|endif)\b ?(.*)$/.exec(line) ?? [];
    if (command === '') {
      if (line.startsWith('\\')) throw new Error(`psql's ${line} is not known here.`);
      if (!isSkipped()) pending += `${line}\n`;
    } else if (command === 'endif') {
      await runPending();
      skipping.pop();
    } else if (command === 'if') {
      await runPending();
      const known = kept.get(argument.replace(/^:/, ''));
      if (known === undefined && !isSkipped()) throw new Error(`No row was asked for ${argument}.`);
      skipping.push(known !== true);
    } else if (command === 'gset' && !isSkipped()) {
      // It asks the last statement that is open, which may have begun lines above.
      const statements = splitStatements(`${pending}${query}`);
      pending = statements.slice(0, -1).join(';\n');
      await runPending();
      const [row] = await session.query(statements.at(-1) ?? '');
      if (row === undefined) throw new Error(`There is nothing for \\gset to keep: ${query}`);
      for (const [name, value] of Object.entries(row)) kept.set(name, value === true);
    }
  }
  await runPending();
}
