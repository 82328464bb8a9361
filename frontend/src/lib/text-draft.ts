import { useLingui } from "@lingui/react";
import { useState } from "react";

/** A text as it is typed, in the language it is written in. */
export interface TypedText {
  text: string;
  language: "en" | "de";
}

/** A text being written. `take` gives it, or shows that it is missing and gives nothing. */
export interface TextDraft {
  text: string;
  error: boolean;
  change(text: string): void;
  take(): TypedText | undefined;
}

/** Keeps a text being written, in the reader's language. */
export function useTextDraft(): TextDraft {
  const { i18n } = useLingui();
  const [text, setText] = useState("");
  const [error, setError] = useState(false);
  return {
    text,
    error,
    change(next) {
      setText(next);
      setError(false);
    },
    take() {
      setError(text.trim() === "");
      return text.trim() === "" ? undefined : { text, language: i18n.locale === "de" ? "de" : "en" };
    },
  };
}
