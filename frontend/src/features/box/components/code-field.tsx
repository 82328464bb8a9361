import { Trans } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";

/** Where a claim code is typed that was written down. */
export function CodeField() {
  const navigate = useNavigate();
  const [code, setCode] = useState("");
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: "/box/answer", hash: code.trim() });
      }}
    >
      <Field label={<Trans>Your claim code</Trans>} hint={<Trans>It begins with 0x.</Trans>}>
        <Input
          value={code}
          autoComplete="off"
          spellCheck={false}
          className="font-mono text-sm"
          onChange={({ target }) => setCode(target.value)}
        />
      </Field>
      <div>
        <Button type="submit" variant="primary">
          <Trans>Look</Trans>
        </Button>
      </div>
    </form>
  );
}
