const WIDTH = 24;
const MILLISECONDS_BETWEEN = 100;

/** Shows how far a phase has come: a bar that overwrites itself on a terminal, nothing elsewhere. */
export interface ProgressBar {
  show(phase: string, done: number, total: number): void;
  clear(): void;
}

/** A bar on a stream such as standard error. */
export function progressBar(stream: NodeJS.WriteStream): ProgressBar {
  if (!stream.isTTY) return { show() {}, clear() {} };
  let shownAt = 0;
  return {
    show(phase, done, total) {
      const now = Date.now();
      if (now - shownAt < MILLISECONDS_BETWEEN && done < total) return;
      shownAt = now;
      stream.write(`\r\u001b[K${barLine(phase, done, total)}`);
    },
    clear() {
      stream.write("\r\u001b[K");
    },
  };
}

function barLine(phase: string, done: number, total: number): string {
  const part = total === 0 ? 1 : Math.min(1, done / total);
  const filled = Math.round(part * WIDTH);
  return `${phase.padEnd(10)} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${total}`;
}
