import { membersAbi } from "@engine/protocol/abi/members";
import { msg } from "@lingui/core/macro";
import * as z from "zod/mini";
import { joinPreview } from "@/features/members/flows/join-preview.tsx";
import { contractCall, type Flow } from "@/lib/transactions/flow.ts";

/** Joining as Community while the door is open. */
export const joinFlow: Flow<Record<string, never>> = {
  name: "join",
  schema: z.record(z.string(), z.never()),
  title: () => msg`Join as part of the community`,
  key: () => "join",
  call: (_, { engine }) =>
    contractCall({
      address: engine.deployment.contracts.Members.address,
      abi: membersAbi,
      functionName: "join",
      args: [],
    }),
  preview: joinPreview,
};
