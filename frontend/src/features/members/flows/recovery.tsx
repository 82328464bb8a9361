import { membersAbi } from "@engine/protocol/abi/members";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { memberNumberSchema } from "@/features/members/flows/typed-text.ts";
import { contractCall, type Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ memberId: memberNumberSchema });

type RecoveryFlow = Flow<z.infer<typeof schema>>;

function recoveryCall(functionName: "cancelRecovery" | "finishRecovery"): RecoveryFlow["call"] {
  return ({ memberId }, { engine }) =>
    contractCall({
      address: engine.deployment.contracts.Members.address,
      abi: membersAbi,
      functionName,
      args: [memberId],
    });
}

/** A member, or the identity role, calls off that the membership moves to another account. */
export const cancelRecovery: RecoveryFlow = {
  name: "cancel-recovery",
  schema,
  title: () => msg`Call a recovery off`,
  key: ({ memberId }) => `recovery:${memberId}`,
  call: recoveryCall("cancelRecovery"),
  preview: (call) => [
    { label: <Trans>Member</Trans>, value: <Trans>No. {Number(call.args[0])}</Trans> },
    {
      label: <Trans>What it does</Trans>,
      value: <Trans>the membership stays with the wallet it has; another recovery can be started</Trans>,
    },
  ],
};

/** Anyone completes a recovery whose seven days are over. */
export const finishRecovery: RecoveryFlow = {
  name: "finish-recovery",
  schema,
  title: () => msg`Complete a recovery`,
  key: ({ memberId }) => `recovery:${memberId}`,
  call: recoveryCall("finishRecovery"),
  preview: (call) => [
    { label: <Trans>Member</Trans>, value: <Trans>No. {Number(call.args[0])}</Trans> },
    {
      label: <Trans>What it does</Trans>,
      value: <Trans>the membership moves to the new wallet with everything under it</Trans>,
    },
  ],
};
