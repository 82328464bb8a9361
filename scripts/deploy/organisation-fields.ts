import * as z from "zod";

/** Kinds of fields in an organisation's file. `expects` says what may be written, where a number's limits do not. */

export const BPS = 10_000;
export const UINT8 = 2 ** 8 - 1;
export const UINT16 = 2 ** 16 - 1;
export const UINT24 = 2 ** 24 - 1;
export const UINT32 = 2 ** 32 - 1;

export const whole = (least: number, most: number) => z.int().min(least).max(most);
export const bps = (least: number) => whole(least, BPS);
export const seconds = (least: number) => whole(least, UINT32);
/** Money in the settlement token's smallest unit. */
export const money = whole(0, Number.MAX_SAFE_INTEGER);
export const yesOrNo = z.boolean().meta({ expects: "true or false" });
export const text = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .meta({ expects: `a text of 1 to ${most} characters` });

export const address = z.string().regex(/^0x[0-9a-fA-F]{40}$/);
export const key = z.string().regex(/^[a-z][a-z0-9_]*$/);
/** A person of `people` by key, or an account by address. */
export const holder = z
  .union([address, key])
  .meta({ expects: "an account (0x and 40 hex digits), or the key of somebody listed under people" });
export const holders = z
  .array(holder)
  .min(1)
  .meta({ expects: "a list of at least one account or key of somebody listed under people" });

export const language = z
  .string()
  .min(2)
  .meta({ expects: "a language tag, such as en or de" })
  .describe("Language of the text.");

/** A text that the chain names by its hash. */
export const documentSchema = (about: string) =>
  z
    .strictObject({
      language,
      title: text(200).describe("Its heading."),
      text: text(20_000).describe("What people read."),
    })
    .describe(about);
