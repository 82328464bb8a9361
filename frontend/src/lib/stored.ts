/**
 * A value kept in localStorage under one key. What is stored may be damaged, poisoned, from an older version or
 * blocked by the browser, so reading validates and falls back, and writing never throws.
 */
export interface Stored<Value> {
  get(): Value;
  set(value: Value): void;
  /** Calls back after each change, also one made in another tab. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/**
 * Describes a stored value. `read` makes a value of what is stored, or undefined if it is damaged: then it is removed
 * and `fallback` holds.
 */
export function stored<Value>(
  key: string,
  read: (content: unknown) => Value | undefined,
  fallback: Value,
): Stored<Value> {
  let cached: { text: string | null; value: Value } | undefined;
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of listeners) listener();
  };

  function get(): Value {
    const text = readText(key);
    if (cached && cached.text === text) return cached.value;
    const value = text === null ? fallback : read(parseJson(text));
    if (value === undefined) removeText(key);
    cached = value === undefined ? { text: null, value: fallback } : { text, value };
    return cached.value;
  }

  return {
    get,
    set(value) {
      const text = JSON.stringify(value);
      const written = writeText(key, text);
      cached = { text: written ? text : readText(key), value };
      notify();
    },
    subscribe(listener) {
      const onStorage = (event: StorageEvent) => {
        if (event.key === key || event.key === null) listener();
      };
      listeners.add(listener);
      globalThis.addEventListener("storage", onStorage);
      return () => {
        listeners.delete(listener);
        globalThis.removeEventListener("storage", onStorage);
      };
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text under a key; null if there is none or storage is blocked. */
export function readText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text. @returns whether the browser let us. */
export function writeText(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Forgets the text under a key. */
export function removeText(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Blocked storage has nothing to remove.
  }
}

/** For `stored`: takes what passes a check as it is. */
export function checked<Value>(
  check: (content: unknown) => content is Value,
): (content: unknown) => Value | undefined {
  return (content) => (check(content) ? content : undefined);
}
