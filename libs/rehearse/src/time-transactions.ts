import type { Step } from '@wesley/plan';

/** Measures statements and transactions in milliseconds, without the time that watching them takes. */
export interface TransactionTimer {
  /** Right before a statement. */
  begin(): void;
  /** Right after it; gives how long it took. */
  end(step: Step): number;
  /** When nothing is left but the commit, or another statement. */
  resume(): void;
  /** Once the transaction is through: from the beginning of the step's statement to the end of the transaction. */
  held(step: Step): number;
}

export function timeTransactions(clock: () => number): TransactionTimer {
  let statements: { readonly step: Step; readonly took: number }[] = [];
  let [began, resumed] = [0, 0];
  let commit: number | null = null;
  return {
    begin() {
      if (commit !== null) [statements, commit] = [[], null];
      began = clock();
    },
    end(step) {
      const took = clock() - began;
      // Tried again, a transaction begins with its first statement.
      const again = statements.findIndex((each) => each.step === step);
      statements = [...(again < 0 ? statements : statements.slice(0, again)), { step, took }];
      return took;
    },
    resume() {
      resumed = clock();
    },
    held(step) {
      commit ??= clock() - resumed;
      const own = statements.slice(statements.findIndex((each) => each.step === step));
      return own.reduce((total, { took }) => total + took, commit);
    },
  };
}
