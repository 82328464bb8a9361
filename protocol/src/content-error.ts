/**
 * How the content store can fail its caller: `unreachable` (no answer: try again), `refused` (see `refusal`),
 * `missing` (not here, perhaps elsewhere), `withdrawn` (its author took the text back), `tampered` (other bytes than
 * the chain names: trust nothing of them), `invalid` (the right bytes, yet no document).
 */
export type ContentFault = "unreachable" | "refused" | "missing" | "withdrawn" | "tampered" | "invalid";

/** Why the store said no, in its own words. */
export interface Refusal {
  /** HTTP status. */
  status: number;
  /** Stable name, such as `notAMember`. */
  code: string;
  title: string;
  reason: string;
  next: string;
}

const MESSAGES: Record<ContentFault, string> = {
  unreachable: "The content store does not answer.",
  refused: "The content store refused.",
  missing: "The content store does not have this document.",
  withdrawn: "The text of this document was withdrawn.",
  tampered: "The content store sent other bytes than the chain names.",
  invalid: "These bytes are no document of the engine.",
};

export class ContentError extends Error {
  override readonly name = "ContentError";
  readonly fault: ContentFault;
  readonly refusal: Refusal | undefined;

  constructor(fault: ContentFault, options: { cause?: unknown; refusal?: Refusal } = {}) {
    super(options.refusal?.reason || MESSAGES[fault], { cause: options.cause });
    this.fault = fault;
    this.refusal = options.refusal;
  }
}
