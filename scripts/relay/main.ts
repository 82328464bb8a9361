/**
 * Starts the content store with the relayer's key from Hardhat's keystore: `npm run relay`. The keystore asks for its
 * password; the key is neither written down nor shown. All else comes from the environment: docs/operate/relayer.md.
 */
import { readKeystore } from "../deploy/keystore.ts";
import { faultText } from "../lib/fault.ts";

try {
  process.env.RELAYER_KEY ??= await readKeystore("RELAYER_KEY");
} catch (failure) {
  console.error(faultText(failure));
  process.exit(1);
}
if (!process.env.RELAYER_KEY) {
  console.error("There is no key to pay with. Set it once with: npx hardhat keystore set RELAYER_KEY");
  process.exit(1);
}
await import("../../server/src/main.ts");
