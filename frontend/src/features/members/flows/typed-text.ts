import { LIMITS } from "@engine/protocol/documents";
import * as z from "zod/mini";

/** Number of a member on chain. */
export const memberNumberSchema = z.int().check(z.positive());

/** Language of the app in which something was written. */
export const languageSchema = z.enum(["en", "de"]);

/** A text as it is typed, in the language it is written in. */
export const typedTextSchema = z.object({
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.text)),
  language: languageSchema,
});
