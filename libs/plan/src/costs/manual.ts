import type { Form } from '@wesley/sql';

/** The page of the manual that says what a statement of the form locks: the source of its line in `costs`. */
export function manualPage(form: Form): string {
  const [verb = '', object = ''] = form.toLowerCase().split(' ');
  const page = ofObjects.includes(verb) ? `${verb}${object}` : verb;
  return `https://www.postgresql.org/docs/current/sql-${page}.html`;
}

const ofObjects: readonly string[] = ['alter', 'create', 'drop'];
