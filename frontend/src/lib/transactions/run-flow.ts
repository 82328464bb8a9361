import { putDocument } from "@engine/protocol/content-client";
import { type SealedDocument, sealDocument } from "@engine/protocol/seal";
import type { ContentTypedData } from "@engine/protocol/upload";
import type { Address, Client, Hex } from "viem";
import { signTypedData, simulateContract, writeContract } from "viem/actions";
import type { EngineConfig } from "@/config/engine-config.ts";
import { withAllErrors } from "@/lib/errors/contract/error-abi.ts";
import type { ContractCall, Flow, FlowContext, TypedData } from "@/lib/transactions/flow.ts";
import type { Payer } from "@/lib/transactions/payment.ts";

/** What is being waited for. */
export type FlowPhase = "checking" | "signingText" | "storing" | "signing" | "handingIn";

/** The wallet as a flow needs it; taken anew at each step, since both account and chain can change meanwhile. */
export interface Signer {
  reader(): Client;
  /** Rejects when the wallet is on another chain. */
  signer(): Promise<Client & { account?: { address: Address } | undefined }>;
}

/** Account or chain changed between the click and the signature; nothing was signed. */
export class WalletChangedError extends Error {
  override name = "WalletChangedError";
}

/** A flow made ready: what will be shown and signed. */
export interface PreparedFlow<Input> {
  flow: Flow<Input>;
  input: Input;
  context: FlowContext;
  call: ContractCall;
}

/** What is on its way now: `id` is the hash of the transaction, or of the request that may be carried until then. */
export interface Sent {
  id: Hex;
  until?: number;
}

/** What an earlier attempt has sealed and signed already, so that it is neither made nor asked for twice. */
export type Made = Partial<Pick<FlowContext, "document" | "secret">>;

/**
 * Checks the input, asks the wallet for the flow's secret if it has one, seals the text, and makes the call. No
 * transaction is signed. @throws when the input does not fit.
 */
export async function prepareFlow<Input>(
  flow: Flow<Input>,
  rawInput: unknown,
  engine: EngineConfig,
  account: Address,
  wallet: Pick<Signer, "signer">,
  made: Made = {},
): Promise<PreparedFlow<Input>> {
  const input = flow.schema.parse(rawInput);
  const secretData = flow.secret?.(input, { engine });
  const secret = secretData && (made.secret ?? (await signSecret(wallet, account, secretData)));
  const before = { engine, account, document: undefined, secret };
  const document = made.document ?? (await sealText(flow, input, before));
  const context = { ...before, document };
  return { flow, input, context, call: flow.call(input, context) };
}

async function sealText<Input>(
  flow: Flow<Input>,
  input: Input,
  context: FlowContext,
): Promise<SealedDocument | undefined> {
  const fields = flow.document?.(input);
  if (!fields) return undefined;
  return (await sealDocument(fields, flow.documentSalt?.(input, context))) as SealedDocument;
}

async function signSecret(
  wallet: Pick<Signer, "signer">,
  account: Address,
  typedData: TypedData,
): Promise<Hex> {
  return signTypedData(await unchanged(wallet, account), { ...typedData, account } as never);
}

/**
 * Performs a prepared flow up to the signed transaction. The text is stored first, and the call is simulated before
 * the wallet asks, so that a refusal costs nothing. Running it again after a failure stores the same text again.
 * @returns hash of the transaction, or what was handed to the relayer.
 */
export async function sendFlow<Input>(
  { flow, input, context, call }: PreparedFlow<Input>,
  wallet: Signer,
  onPhase: (phase: FlowPhase) => void,
  payer: Payer = "self",
): Promise<Sent> {
  const { account, document } = context;
  const request = { ...call, abi: withAllErrors(call.abi), account };

  onPhase("checking");
  await unchanged(wallet, account);
  await simulateContract(wallet.reader(), request);
  if (document && !flow.withholds) await storeText(document, context, wallet, onPhase);

  onPhase("signing");
  const signer = await unchanged(wallet, account);
  flow.keep?.(input, context);
  if (payer === "self") return { id: await writeContract(signer, request as never) };
  const { sendRelayed } = await import("@/lib/transactions/send-relayed.ts");
  return sendRelayed(call, context, {
    reader: wallet.reader(),
    signer: () => unchanged(wallet, account),
    onSigned: () => onPhase("handingIn"),
  });
}

async function storeText(
  sealed: SealedDocument,
  { engine, account }: FlowContext,
  wallet: Signer,
  onPhase: (phase: FlowPhase) => void,
): Promise<void> {
  onPhase("signingText");
  const { contentUrl, deployment } = engine;
  const sign = async (typedData: ContentTypedData): Promise<Hex> => {
    const signature = await signTypedData(await unchanged(wallet, account), {
      ...typedData,
      account,
    } as never);
    onPhase("storing");
    return signature;
  };
  await putDocument({ url: contentUrl, chainId: deployment.chainId, account, sign, sealed });
}

/** The signer, if it is still the account the preview was made for, on this page's chain. */
async function unchanged(wallet: Pick<Signer, "signer">, account: Address): Promise<Client> {
  const signer = await wallet.signer();
  if (signer.account?.address.toLowerCase() !== account.toLowerCase()) {
    throw new WalletChangedError("The wallet now uses another account.");
  }
  return signer;
}
