import { samples } from '../documents/samples.fixture';
import { interrupted, outcomeOf } from './rehearsal-outcome';

const codes = ({ diagnostics }: ReturnType<typeof outcomeOf>) =>
  diagnostics.map(({ code, message }) => `${code}: ${message}`);

it('a rehearsal that passes has nothing to say: exit 0', () => {
  expect(outcomeOf(samples.realm, [], 1)).toMatchObject({ exitCode: 0, diagnostics: [] });
});

it('one that fails names each reason: exit 13', () => {
  const outcome = outcomeOf({ ...samples.realm, verdict: 'FAIL' }, ['It does not converge.', 'A row was lost.'], 1);
  expect(outcome.exitCode).toBe(13);
  expect(codes(outcome)).toEqual(['rehearsal-failed: It does not converge.', 'rehearsal-failed: A row was lost.']);
});

it('one that broke off names what broke it, and not what was not reached', () => {
  const broken = (code: string) =>
    codes(outcomeOf({ ...samples.realm, verdict: 'FAIL', failure: { code, message: 'No.' } }, ['Not run.'], 1));
  expect([broken('server-unavailable'), broken('timed-out')]).toEqual([
    ['server-unavailable: No.'],
    ['rehearsal-failed: No.'],
  ]);
});

it('one that was interrupted is no verdict: exit 130', () => {
  const failure = { code: 'interrupted', message: 'It was interrupted.' };
  expect(interrupted({ ...samples.realm, failure })).toMatchObject({
    exitCode: 130,
    diagnostics: [{ code: 'rehearsal-failed', message: 'It was interrupted.' }],
  });
});
