import { catalogue } from '@wesley/diagnostics';
import { formatted } from './formatted';
import type { Generator } from './generator';

const folder = 'docs/diagnostics';

/** `docs/diagnostics/<code>.md`: what each message means and what to do about it; and their index. */
export const diagnosticPages: Generator = {
  name: 'pages of the diagnostics',
  owns: { folder, files: /^[^/]+\.md$/ },
  async make() {
    const pages = [
      [`${folder}/README.md`, index()] as const,
      ...Object.entries(catalogue).map(([code, text]) => [`${folder}/${code}.md`, page(code, text)] as const),
    ];
    return new Map(await Promise.all(pages.map(async ([path, text]) => [path, await formatted(path, text)] as const)));
  },
};

interface Entry {
  readonly summary: string;
  readonly help: string;
}

function page(code: string, { summary, help }: Entry): string {
  return `# ${code}\n\n${markdown(summary)}\n\n## What to do\n\n${markdown(help)}\n\n[All diagnostics](README.md)\n`;
}

function index(): string {
  const lines = Object.entries(catalogue).map(
    ([code, { summary }]) => `- [\`${code}\`](${code}.md): ${markdown(summary)}\n`,
  );
  return `# Diagnostics\n\nEvery message of Wesley has a code. What each means, and what to do about it:\n\n${lines.join('')}`;
}

// Names such as @wes_fk(ref:) hold characters that Markdown reads as emphasis or as HTML; what stands in backquotes it leaves alone.
function markdown(text: string): string {
  return text.replace(/(`[^`]*`)|[\\*_<>[\]]/g, (match, code: string | undefined) => code ?? `\\${match}`);
}
