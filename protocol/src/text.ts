/** Why a string may not enter a document. */
export type TextFault = "loneSurrogate" | "controlCharacter" | "notNormalized";

const CONTROL = /(?![\n\t])\p{Cc}/u;

/** The first fault of a string, if any: half an emoji, a control character but \n and \t, or not in Unicode form C. */
export function textFault(text: string): TextFault | undefined {
  if (!text.isWellFormed()) return "loneSurrogate";
  if (CONTROL.test(text)) return "controlCharacter";
  if (text.normalize("NFC") !== text) return "notNormalized";
  return undefined;
}

/** What people type, as documents hold it: form C, \n for line ends, nothing around it. Faults that lose text stay. */
export function tidyText(text: string): string {
  return text.replace(/\r\n?/g, "\n").normalize("NFC").trim();
}
