import { LIMITS } from "@engine/protocol/documents";
import type { DocumentFields } from "@engine/protocol/seal";
import * as z from "zod/mini";

const required = (limit: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(limit));

/** An idea's text as a member writes it. */
export const ideaFieldsSchema = z.object({
  language: z.string(),
  title: required(LIMITS.title),
  problem: required(LIMITS.problem),
  proposal: required(LIMITS.proposal),
  benefit: required(LIMITS.benefit),
  /** Money asked for, in whole units of the local currency. */
  askAmount: z.optional(z.int().check(z.nonnegative())),
  tags: z.array(required(LIMITS.tag)).check(z.maxLength(LIMITS.tags)),
});

export type IdeaFields = z.infer<typeof ideaFieldsSchema>;

/** An idea's text as a document. What is left out is not in it at all. */
export function ideaDocument({ askAmount, tags, ...texts }: IdeaFields): DocumentFields {
  return {
    kind: "idea",
    ...texts,
    ...(askAmount === undefined ? {} : { askAmount }),
    ...(tags.length === 0 ? {} : { tags }),
  };
}
