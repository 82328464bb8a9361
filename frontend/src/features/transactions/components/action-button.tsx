import { openedFlow } from "@/features/transactions/api/opened-flow.ts";
import { StepButton, type StepButtonProps } from "@/features/transactions/components/step-button.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

/** What an ActionButton does. */
export interface ActionButtonProps<Input> extends StepButtonProps {
  /** Fetches the flow's declaration, on the click. */
  flow: () => Promise<Flow<Input>>;
  /** What goes in, taken at the click; undefined when the form is not ready, which then says so itself. */
  input: () => Input | undefined;
  /** The flow's key for this input: while the same is under way the button says so. */
  flowKey: string;
  onSent?: (record: { id: string }) => void;
}

/** The button that begins a flow, once nothing stands before it. */
export function ActionButton<Input>({ flow, input, onSent, ...button }: ActionButtonProps<Input>) {
  function begin(): void {
    const taken = input();
    if (taken === undefined) return;
    openedFlow.set({ load: flow as unknown as () => Promise<Flow<never>>, input: taken, onSent });
  }
  return <StepButton {...button} act={begin} />;
}
