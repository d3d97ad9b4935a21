import { atHand, keepAtHand } from './at-hand';
import { samples } from './samples.fixture';

describe('a document at hand', () => {
  it('is the one that was kept last, by its kind and the whole of its text', () => {
    keepAtHand('plan', 'a plan', samples.plan);
    expect(atHand('plan', 'a plan')).toBe(samples.plan);
    expect(atHand('plan', 'a plan, edited')).toBeUndefined();
    expect(atHand('changes', 'a plan')).toBeUndefined();
    keepAtHand('ir', 'an IR', samples.ir);
    expect(atHand('plan', 'a plan')).toBeUndefined();
  });

  it('is none that no later phase reads', () => {
    keepAtHand('ir', 'an IR', samples.ir);
    keepAtHand('evidence-map', 'a map', samples['evidence-map']);
    expect(atHand('evidence-map', 'a map')).toBeUndefined();
    expect(atHand('ir', 'an IR')).toBe(samples.ir);
  });
});
