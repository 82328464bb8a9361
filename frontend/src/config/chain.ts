import type { Chain } from "viem";
import type { EngineConfig } from "@/config/engine-config.ts";

/** The one chain of this page, as viem and wagmi describe chains. */
export function chainOf({ deployment, rpcUrl, local }: EngineConfig): Chain {
  return {
    id: deployment.chainId,
    name: deployment.name,
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [rpcUrl] } },
    testnet: local,
  };
}
