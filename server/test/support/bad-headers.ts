import { withdrawTypedData } from "@engine/protocol/upload";
import { zeroAddress } from "viem";
import {
  type BadRequest,
  baker,
  confectioner,
  forged,
  stranger,
  suspended,
  to,
  withHeader,
} from "./bad-request.ts";

/** Headers that are missing, malformed or foreign. */
export const BAD_HEADERS: BadRequest[] = [
  withHeader("text/plain", { "content-type": "text/plain" }, 415, "wrongType"),
  withHeader("a form", { "content-type": "multipart/form-data; boundary=x" }, 415, "wrongType"),
  withHeader("another charset", { "content-type": "application/json; charset=latin1" }, 415, "wrongType"),
  withHeader("no content type", { "content-type": undefined }, 415, "wrongType"),
  withHeader("a compressed body", { "content-encoding": "gzip" }, 415, "compressed"),
  withHeader("threat 52: a foreign origin", { origin: "https://evil.example" }, 403, "foreignOrigin"),
  withHeader(
    "threat 52: an origin that begins like ours",
    { origin: "http://localhost:3000.evil.example" },
    403,
    "foreignOrigin",
  ),
  withHeader("threat 52: an origin without a name", { origin: "null" }, 403, "foreignOrigin"),
  withHeader("no account", { "x-account": undefined }, 400, "badHeader"),
  withHeader("a name for an account", { "x-account": "baker.eth" }, 400, "badHeader"),
  withHeader("two accounts", { "x-account": `${baker.address}, ${baker.address}` }, 400, "badHeader"),
  withHeader("no deadline", { "x-deadline": undefined }, 400, "badHeader"),
  withHeader("a negative deadline", { "x-deadline": "-1" }, 400, "badHeader"),
  withHeader("a deadline in words", { "x-deadline": "tomorrow" }, 400, "badHeader"),
  withHeader("a deadline beyond 64 bits", { "x-deadline": String(2n ** 64n) }, 400, "badHeader"),
  withHeader(
    "another deadline than was signed",
    { "x-deadline": String(Math.floor(Date.now() / 1000) + 900) },
    401,
    "badSignature",
  ),
  withHeader("no signature", { "x-signature": undefined }, 400, "badHeader"),
  withHeader("half a byte of signature", { "x-signature": `0x${"1".repeat(131)}` }, 400, "badHeader"),
  withHeader("an endless signature", { "x-signature": `0x${"1".repeat(10_000)}` }, 400, "badHeader"),
  withHeader(
    "threat 40: zeros for a signature",
    { "x-signature": `0x${"00".repeat(65)}` },
    401,
    "badSignature",
  ),
  withHeader(
    "threat 40: a signature of ones",
    { "x-signature": `0x${"11".repeat(64)}1d` },
    401,
    "badSignature",
  ),
];

/** Requests that no member signed, or not this one, or not now. */
export const BAD_SIGNATURES: BadRequest[] = [
  forged("threat 46: expired a second ago", { lifetime: -1 }, 401, "expired"),
  forged("threat 46: valid for more than an hour", { lifetime: 3_660 }, 401, "deadlineTooFar"),
  forged("threat 46: valid until 2^48", { lifetime: 2 ** 48 }, 401, "deadlineTooFar"),
  forged("threat 39: signed for another chain", { chainId: 1 }, 401, "badSignature"),
  forged("signed for other bytes", { signedBytes: new TextEncoder().encode("{}") }, 401, "badSignature"),
  forged("signed to withdraw, not to store", { typedData: withdrawTypedData }, 401, "badSignature"),
  forged("signed by another member", { account: confectioner.address }, 401, "badSignature"),
  forged("signed by a stranger for a member", { account: baker.address }, 401, "badSignature", stranger),
  forged("a stranger", {}, 403, "notAMember", stranger),
  forged("a suspended member", {}, 403, "notAMember", suspended),
  forged("threat 40: the zero address", { account: zeroAddress }, 403, "notAMember"),
];

const HASH = "ab".repeat(32);
/** Paths and methods that lead nowhere. */
export const BAD_ADDRESSES: BadRequest[] = [
  to("GET", "/", 404, "unknownPath"),
  to("GET", "/documents", 405, "unknownMethod"),
  to("PUT", "/documents", 405, "unknownMethod"),
  to("POST", "/documents/", 404, "unknownPath"),
  to("GET", "/documents/../health", 404, "unknownPath"),
  to("DELETE", `/documents/${HASH}`, 404, "unknownPath"),
  to("DELETE", "/documents/0x..%2f..%2fetc%2fpasswd", 404, "unknownPath"),
  to("DELETE", `/documents/0x${HASH}`, 400, "badHeader"),
  to("GET", "/ipfs/", 400, "unsupportedCid"),
  to("GET", "/ipfs/../../etc/passwd", 404, "unknownPath"),
  to("GET", "/ipfs/..%2f..%2fetc%2fpasswd", 400, "unsupportedCid"),
  to("GET", "/ipfs/%00", 400, "unsupportedCid"),
  to("GET", `/ipfs/${HASH}`, 400, "unsupportedCid"),
  to("GET", "/ipfs/bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi", 400, "unsupportedCid"),
  to("GET", "/ipfs/BAFKREIGH2AKISCAILDCQABSYG3DFR6CHU3FGPREGIYMSCK7E7AQA4S52ZY", 400, "unsupportedCid"),
  to("GET", "/ipfs/bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zz", 400, "unsupportedCid"),
  to("GET", "/ipfs/bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy", 404, "missing"),
  to("GET", "/ipfs/bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy/x", 404, "unknownPath"),
  to("DELETE", "/ipfs/bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy", 405, "unknownMethod"),
  to("POST", "/api/v0/add", 404, "unknownPath"),
  to("POST", "/api/v0/version", 404, "unknownPath"),
  to("GET", "http://elsewhere.example/health", 404, "unknownPath"),
];
