import { expect, test } from "vitest";
import { signUnits } from "@/lib/content/units/sign-units";
import { signedStates } from "@/lib/content/units/text-states";
import { INTERFACE_FILES } from "@/lib/content/units/texts";
import { readTexts } from "@/lib/content/units/read-texts";
import { interfaceState } from "./read-interface-state";

test("U53 the interface is a machine draft in Turkmen until the last of its words is signed", () => {
  const files = new Map([...readTexts(process.cwd())].filter(([path]) => path.startsWith("lib/")));
  expect(interfaceState(signedStates(files), "ru")).toBe("draft");
  expect(interfaceState(signedStates(files), "tk")).toBe("machine_draft");
  const signed = (scope: string) => {
    const { path, text } = signUnits(files, { locale: "tk", scope, reviewer: "A. Reviewer", today: "2026-11-29" });
    return signedStates(new Map([...files, [path, text]]));
  };
  expect(interfaceState(signed("interface"), "tk")).toBe("reviewed");
  for (const { stem } of INTERFACE_FILES) expect(interfaceState(signed(stem), "tk")).toBe("machine_draft");
});
