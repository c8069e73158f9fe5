/** Waits for a ring or for time to pass, whichever comes first. A ring that comes while nobody waits is not lost. */
export class Doorbell {
  private rung = false;
  private answer: (() => void) | null = null;

  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener("abort", () => this.ring(), { once: true });
  }

  ring(): void {
    this.rung = true;
    this.answer?.();
  }

  /** `rung` at once where it rang before or the wait was called off. */
  async wait(milliseconds: number): Promise<"rung" | "quiet"> {
    if (!this.rung && !this.signal.aborted) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds).unref();
        this.answer = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.answer = null;
    }
    const was = this.rung || this.signal.aborted;
    this.rung = false;
    return was ? "rung" : "quiet";
  }
}
