import type { Credit } from "@engine/protocol/credit";
import { queryOptions } from "@tanstack/react-query";
import type { Hex } from "viem";
import type { EngineConfig } from "@/config/engine-config.ts";
import type { Wallet } from "@/features/wallet/api/wallet.ts";

/** What a pasted code is worth. */
export type CodeVerdict =
  | { kind: "agreed"; signature: Hex }
  | { kind: "unreadable" | "otherSplit" | "otherAccount" | "inactive" }
  | { kind: "otherMember"; memberId: number };

/** Whether a code says that a member agrees to a proposal; asked again now and then, since accounts change. */
export function codeQueryOptions(
  engine: EngineConfig,
  wallet: Wallet,
  credit: Credit,
  memberId: number,
  code: string,
) {
  return queryOptions({
    queryKey: [
      "credit-code",
      engine.deployment.chainId,
      { ...credit, deadline: `${credit.deadline}` },
      memberId,
      code,
    ],
    queryFn: async (): Promise<CodeVerdict> => {
      const [{ checkCode }, walletEngine] = await Promise.all([
        import("@/features/credit/api/check-code.ts"),
        wallet.load(),
      ]);
      return checkCode(walletEngine.reader(), engine, credit, memberId, code);
    },
    enabled: code.trim() !== "",
    staleTime: 15_000,
  });
}
