/**
 * The git ref that the project's diff starts from, if its options in project.json or package.json say `from: "git:…"`. What the ref
 * leads to is then an input of the task. What cannot be read is left to Nx to complain about.
 */
export function readGitRef(projectJson: string, packageJson: string): string | undefined {
  const from =
    dig(parse(projectJson), 'targets', 'diff', 'options', 'from') ??
    dig(parse(packageJson), 'nx', 'targets', 'diff', 'options', 'from');
  return typeof from === 'string' ? /^git:([\w./@+][\w./@{}^~+-]*)$/.exec(from)?.[1] : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function dig(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[name] : undefined),
    value,
  );
}
