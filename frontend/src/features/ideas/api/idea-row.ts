import type { Channel, Ground, Source, Stage } from "@engine/protocol/enums";

/** An idea as lists show it. Times are Unix seconds. */
export interface IdeaRow {
  number: number;
  /** Undefined while the index has no document for it. */
  title: string | undefined;
  contentHash: string;
  tags: readonly string[];
  stage: Stage;
  ground: Ground;
  source: Source;
  channel: Channel;
  /** The challenge's number, 0 for the idea box. */
  challenge: number;
  /** Name of its author, or of who wrote it down for someone else; undefined if neither published one. */
  authorName: string | undefined;
  /** The author's number, undefined while nobody has claimed it. */
  authorNumber: number | undefined;
  submittedAt: number;
  stageSince: number;
  updatedAt: number;
  /** Money asked for, in whole units of the local currency. */
  askAmount: bigint | undefined;
  builtOnCount: number;
}
