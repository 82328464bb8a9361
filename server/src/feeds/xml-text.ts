/** What XML 1.0 cannot hold, whatever it is written as. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to remove.
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/**
 * Somebody's text as text, where a feed reader expects HTML: no mark in it does anything. It holds no `]]>` either,
 * which would end the section that it stands in.
 */
export function xmlText(text: string): string {
  return text
    .replace(UNSPEAKABLE, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
