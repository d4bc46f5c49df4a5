import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';

/** So many diagnostics are kept; whoever has more mends these first. */
const most = 1000;

/** Keeps the first diagnostics and counts the errors after them, so that a wreck of a file needs no memory. */
export class DiagnosticLog {
  readonly #kept: Diagnostic[] = [];
  #hiddenErrors = 0;

  add(diagnostic: Diagnostic): void {
    if (!this.isFull) this.#kept.push(diagnostic);
    else if (diagnostic.severity === 'error') this.#hiddenErrors++;
  }

  /** No further diagnostic is kept: finding out what is wrong can be saved. */
  get isFull(): boolean {
    return this.#kept.length >= most;
  }

  /** Counts an error that nobody has to explain any more. */
  hideError(): void {
    this.#hiddenErrors++;
  }

  /** Everything that was kept, and how much was not. */
  all(file: string): readonly Diagnostic[] {
    if (this.#hiddenErrors === 0) return this.#kept;
    return [...this.#kept, diagnose('R2108', { count: this.#hiddenErrors }, { file })];
  }
}
