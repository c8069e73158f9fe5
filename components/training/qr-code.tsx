"use client";

import { useMemo } from "react";
import { encode } from "uqr";

/** A QR code drawn as one path; black on white in every theme, with the quiet zone scanners need. `label` says where it leads. */
export function QrCode({ text, label, className }: { readonly text: string; readonly label: string; readonly className?: string }) {
  const { path, size } = useMemo(() => drawing(text), [text]);
  return (
    <figure aria-label={label} className={`m-0 ${className ?? ""}`}>
      <svg aria-hidden="true" viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" className="block w-full">
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
    </figure>
  );
}

function drawing(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return { path, size };
}
