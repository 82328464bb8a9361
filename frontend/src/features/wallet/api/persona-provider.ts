import { createClient, http } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { getChainId } from "viem/actions";
import { chainOf } from "@/config/chain.ts";
import type { EngineConfig } from "@/config/engine-config.ts";
import { createLocalProvider, type LocalProvider } from "@/features/wallet/api/local-provider.ts";

/** The mnemonic every local development chain shares: public, and worthless anywhere else. */
const TEST_MNEMONIC = "test test test test test test test test test test test junk";

/** Says that a persona was asked to sign for a chain that is not the local one. */
export class PersonaChainError extends Error {
  override name = "PersonaChainError";
}

/**
 * Signs as the persona at `address`, or as the first one.
 * @throws PersonaChainError, on any chain but the local one, before a key is derived and again before each signature.
 */
export function createPersonaProvider(engine: EngineConfig, address: string): LocalProvider {
  const { chainId, personas = [] } = engine.deployment;
  if (!engine.local || chainId !== 31337)
    throw new PersonaChainError("Personas exist on the local chain alone.");
  const persona = personas.find((one) => one.address.toLowerCase() === address.toLowerCase()) ?? personas[0];
  if (!persona) throw new PersonaChainError("The deployment names no personas.");

  const client = createClient({ chain: chainOf(engine), transport: http(engine.rpcUrl) });
  return createLocalProvider(
    engine,
    mnemonicToAccount(TEST_MNEMONIC, { addressIndex: persona.account }),
    async () => {
      const actual = await getChainId(client);
      if (actual !== chainId) throw new PersonaChainError(`The node is on chain ${actual}, not ${chainId}.`);
    },
  );
}
