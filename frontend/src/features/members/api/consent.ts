/** What a member's next wallet signs: that it takes the membership over, up to a moment (Unix seconds). */
export interface Consent {
  next: `0x${string}`;
  deadline: number;
  signature: `0x${string}`;
}

/** Long enough to change wallets in peace, short enough not to lie about for ever. */
export const CONSENT_SECONDS = 86_400;

const CODE = /^(0x[0-9a-fA-F]{40})-(\d{1,12})-(0x(?:[0-9a-fA-F]{2})+)$/;

/** The consent as one piece of text, to be carried from one wallet to the other. */
export function consentCode({ next, deadline, signature }: Consent): string {
  return `${next}-${deadline}-${signature}`;
}

/** The consent in a text that somebody pasted; undefined if there is none. */
export function readConsent(text: string): Consent | undefined {
  const [, next, deadline, signature] = CODE.exec(text.replace(/\s+/g, "")) ?? [];
  if (!next || !deadline || !signature) return undefined;
  return {
    next: next as Consent["next"],
    deadline: Number(deadline),
    signature: signature as Consent["signature"],
  };
}
