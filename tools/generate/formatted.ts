import { format, resolveConfig } from 'prettier';

/** The text in the repository's format, so that `prettier --check` agrees with what is generated. */
export async function formatted(path: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}
