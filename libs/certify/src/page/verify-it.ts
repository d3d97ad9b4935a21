import { fenced, prose, words, type Markdown } from './markdown';

/** Section 7: how to check the page, with Wesley and without. */
export function verifyIt(): Markdown {
  return prose`## 7 Verify it yourself

With Wesley: signatures, every file, every number and every sentence.

${fenced('sh', ['npx wesley cert verify --in SHIPME.md'])}

Without it: one signature with openssl (here that of HOLMES, whose public key is in \`holmes.pub.pem\`), then the files with sha256sum.

${fenced('sh', opensslCommands)}

${words('Run them where the files are, in the folder of the project.')}`;
}

const opensslCommands = [
  `stmt=$(sed -n '/^\`\`\`json shipme-statement$/{n;p;q;}' SHIPME.md)`,
  `sed -n '/^\`\`\`json shipme-signatures$/{n;p;q;}' SHIPME.md | jq -r '.[]|select(.role=="HOLMES").sig' | base64 -d > sig`,
  `printf 'DSSEv1 28 application/vnd.in-toto+json %s %s' "$(printf %s "$stmt" | wc -c | tr -d ' ')" "$stmt" > pae`,
  'openssl pkeyutl -verify -pubin -inkey holmes.pub.pem -rawin -in pae -sigfile sig',
  `printf %s "$stmt" | jq -r '(.subject + .predicate.evidence)[] | .digest.sha256 + "  " + .name' | sha256sum -c`,
];
