import { accept } from './accept';
import { memoryHost } from './memory-host.fixture';
import { verifyCertificate } from './verify-certificate';

it.each([verifyCertificate, accept])('a page that is not there is missed: exit 8', async (verb) => {
  const host = memoryHost({});
  expect(await verb({}, host)).toMatchObject({ exitCode: 8, diagnostics: [{ code: 'certificate-missing' }] });
  expect(host.written()).toEqual([]);
});

it.each([verifyCertificate, accept])('a page that is none is refused: exit 8', async (verb) => {
  const host = memoryHost({ 'SHIPME.md': '# Ship it!\n' });
  const { exitCode, diagnostics } = await verb({}, host);
  expect(exitCode).toBe(8);
  expect(diagnostics.length).toBeGreaterThan(0);
  expect([...new Set(diagnostics.map(({ code }) => code))]).toEqual(['certificate-refused']);
  expect(host.written()).toEqual([]);
});
