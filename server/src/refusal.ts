/** A request that is answered with an error. `reason` and `next` are sentences for people; neither holds a secret. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  /** Stable name for programs. */
  readonly code: string;
  readonly title: string;
  readonly reason: string;
  readonly next: string;
  readonly headers: Record<string, string>;

  constructor(status: number, code: string, words: RefusalWords, headers: Record<string, string> = {}) {
    super(words.reason);
    this.status = status;
    this.code = code;
    this.title = words.title;
    this.reason = words.reason;
    this.next = words.next;
    this.headers = headers;
  }
}

export interface RefusalWords {
  title: string;
  reason: string;
  /** What to do about it. */
  next: string;
}
