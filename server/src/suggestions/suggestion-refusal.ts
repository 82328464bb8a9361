import { MAX_BOX_DAYS } from "@engine/protocol/suggestion-box";
import { Refusal } from "../refusal.ts";

type Words = [status: number, title: string, reason: string, next: string];

const FRESH_LINK = "Scan the code again, or ask whoever put it up for a new one.";
const SPEAK = "Keep your draft, and speak with somebody there.";

/** Why a suggestion is not taken, shown or answered, by its code. `%` stands for what is at fault. */
const WORDS = {
  badLetter: [400, "No suggestion box", "The header x-letter is no box's letter.", FRESH_LINK],
  badClaimKey: [400, "No claim key", "The header x-claim-key must be an address.", "Make a new claim code."],
  boxExpired: [403, "This box is closed", "Its last day is over.", SPEAK],
  boxClosed: [410, "This box is closed", "Whoever opened it has closed it before its last day.", SPEAK],
  tooManyClosed: [
    429,
    "Too many boxes",
    "% boxes of one member are closed before their last day.",
    "Wait until the last day of one of them, and take the sheet down.",
  ],
  boxTooLong: [
    422,
    "Open for too long",
    `A box may stay open for ${MAX_BOX_DAYS} days.`,
    "Open one with an earlier last day.",
  ],
  boxAbandoned: [
    403,
    "This box is closed",
    "Whoever opened it is no active member of this organisation.",
    SPEAK,
  ],
  notAnIdea: [422, "Not an idea", "A box takes ideas; this is a document of kind %.", "Send an idea."],
  boxFullToday: [429, "Full for today", "A box takes % suggestions a day.", "Come back tomorrow (UTC)."],
  boxFull: [429, "This box is full", "% suggestions wait to be read by one person.", SPEAK],
  claimKeyUsed: [
    409,
    "Code used already",
    "Another text was left under this code.",
    "Make a new claim code.",
  ],
  unknownSuggestion: [
    404,
    "Not known here",
    "Nothing was left under this code.",
    "Check every character of the code.",
  ],
  notYours: [
    403,
    "Not your box",
    "Only whoever opened the box can answer what is left in it, or close it.",
    "Sign with the account of the box's owner.",
  ],
  answered: [409, "Answered already", "This suggestion has its answer.", "Load the list again."],
  notAReason: [
    422,
    "Not a reason",
    "An answer needs a reason; this is a document of kind %.",
    "Send a reason.",
  ],
  notFiled: [
    409,
    "Not filed",
    "The text is not in the content store, so nobody can have filed it.",
    "File it first.",
  ],
} as const satisfies Record<string, Words>;

/** A refusal by its code. `fault` is put into the reason. */
export function suggestionRefusal(code: keyof typeof WORDS, fault: string | number = ""): Refusal {
  const [status, title, reason, next] = WORDS[code];
  return new Refusal(status, code, { title, reason: reason.replace("%", String(fault)), next });
}
