import type { I18n } from "@lingui/core";
import type { EngineConfig } from "@/config/engine-config.ts";
import { expectReceipt } from "@/features/transactions/api/receipts.ts";
import type { Address, Wallet } from "@/features/wallet/api/wallet.ts";
import type { Flow } from "@/lib/transactions/flow.ts";
import { findPayment, type Payer, type Payment } from "@/lib/transactions/payment.ts";
import { addPending, isUnderWay, type PendingRecord } from "@/lib/transactions/pending.ts";
import {
  type FlowPhase,
  type Made,
  type PreparedFlow,
  prepareFlow,
  sendFlow,
} from "@/lib/transactions/run-flow.ts";

/** Makes a flow ready for its preview, for the account in use. @throws when there is none or the input does not fit. */
export async function prepare<Input>(
  flow: Flow<Input>,
  input: unknown,
  engine: EngineConfig,
  wallet: Wallet,
  made?: Made,
): Promise<PreparedFlow<Input>> {
  const { address } = wallet.state.get();
  if (!address) throw new Error("No account is connected");
  const signer = async () => (await wallet.load()).signer();
  return prepareFlow(flow, input, engine, address, { signer }, made);
}

/** Who can pay for a prepared flow. */
export async function paymentFor({ call, context }: PreparedFlow<unknown>, wallet: Wallet): Promise<Payment> {
  return findPayment(call, context, (await wallet.load()).reader());
}

/** Sends a prepared flow and records it. @returns the record's id, or undefined if the same is under way already. */
export async function send<Input>(
  prepared: PreparedFlow<Input>,
  wallet: Wallet,
  i18n: I18n,
  onPhase: (phase: FlowPhase) => void,
  payer: Payer,
): Promise<string | undefined> {
  const { flow, input, context, call } = prepared;
  const key = flow.key(input);
  if (isUnderWay(key, context.account)) return undefined;
  const { id, until } = await sendFlow(prepared, await wallet.load(), onPhase, payer);
  const { receipt } = flow;
  if (receipt) expectReceipt(id, (logs) => receipt(logs, input).path);
  const patch = flow.patch?.(input, context);
  // Most flows know without logs where they lead; then a reload does not lose it.
  const path = receipt?.([], input).path;
  addPending({
    ...{ id, hash: id },
    ...(until ? { relayedUntil: until } : {}),
    flow: flow.name,
    key,
    title: i18n._(flow.title(input)),
    chainId: context.engine.deployment.chainId,
    account: context.account as Address,
    contract: call.address,
    signedAt: Date.now(),
    state: "signed",
    ...(path ? { path } : {}),
    ...(patch === undefined ? {} : { patch: patch as NonNullable<PendingRecord["patch"]> }),
  });
  return id;
}
