import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { trackedFiles } from "../../scripts/check/tracked-files.ts";
import { repoRoot } from "../../scripts/lib/paths.ts";

/** How keys and passwords look where somebody forgot them. */
const SECRETS = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b(?:private[_ -]?key|secret|api[_-]?key|password|token)["']?\s*[:=]\s*["']?(?:0x)?[0-9a-f]{32,}/i,
  /\bhttps?:\/\/[\w.-]+\/v[23]\/[0-9a-zA-Z_-]{20,}/,
];

const secretIn = (text: string) => SECRETS.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);

it("threat 79: no file of the project holds a key, a password or a paid address", () => {
  const found = trackedFiles()
    .filter((file) => !/\.(png|webp|woff2|ico)$/.test(file) && file !== "package-lock.json")
    .map((file) => [file, secretIn(readFileSync(join(repoRoot, file), "utf8"))])
    .filter(([, secret]) => secret !== undefined);
  expect(found).toEqual([]);
});

it.each([
  `PRIVATE_KEY=0x${"a1".repeat(32)}`,
  `{"privateKey": "${"0f".repeat(32)}"}`,
  `${"-".repeat(5)}BEGIN EC PRIVATE KEY${"-".repeat(5)}`,
  ["https://sepolia.node", "example/v3/0123456789abcdef0123456789abcdef"].join("."),
])("threat 79: and it would be noticed: %s", (text) => {
  expect(secretIn(text)).toBeDefined();
});
