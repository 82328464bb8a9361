import Search from "lucide-react/icons/search";
import { useEffect, useState } from "react";
import { Input } from "@/components/ui/input.tsx";

const PAUSE_MILLISECONDS = 200;

/** A search box whose text reaches the address after a short pause, so that typing makes no history. */
export function SearchField(props: {
  label: string;
  placeholder: string;
  value: string;
  busy?: boolean;
  onChange: (text: string) => void;
}) {
  const { value, onChange } = props;
  const [text, setText] = useState(value);
  const [sent, setSent] = useState(value);
  if (value !== sent) {
    setSent(value);
    setText(value);
  }
  useEffect(() => {
    if (text === sent) return;
    const timer = setTimeout(() => {
      setSent(text);
      onChange(text);
    }, PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text, sent, onChange]);
  return (
    <search className="relative block" aria-busy={props.busy}>
      <Search
        className="pointer-events-none absolute top-1/2 left-3.5 size-4.5 -translate-y-1/2 text-muted"
        aria-hidden="true"
      />
      <Input
        type="search"
        value={text}
        maxLength={200}
        onChange={({ target }) => setText(target.value)}
        aria-label={props.label}
        placeholder={props.placeholder}
        className="pl-10.5"
      />
    </search>
  );
}
