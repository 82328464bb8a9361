import { LOCAL_PHRASE } from "@engine/protocol/known-keys";
import { defineConfig } from "hardhat/config";
import { localAccountCount, localChainId } from "./local-chain.ts";

const genesis = Number(process.env.GENESIS_TIMESTAMP ?? Math.floor(Date.now() / 1000));

/** The stand-in chain for machines without anvil: same id, same accounts, same beginning. */
export default defineConfig({
  networks: {
    node: {
      type: "edr-simulated",
      chainId: localChainId,
      initialDate: new Date(genesis * 1000).toISOString(),
      accounts: { mnemonic: LOCAL_PHRASE, count: localAccountCount },
      blockGasLimit: 30_000_000,
      hardfork: "prague",
    },
  },
});
