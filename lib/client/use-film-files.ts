"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { askApi } from "./api";
import { canKeepFilms, forgetFilm, isFilmKept, keepFilm } from "./kept-film";
import { queryClient } from "./query-client";
import { keepThisPage } from "./service-worker/keep-page";

export interface FilmFile {
  readonly name: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** The rendered files of a film; undefined until they are known. A few hundred bytes, no video. */
export function useFilmFiles(id: string): readonly FilmFile[] | undefined {
  const query = useQuery(
    {
      queryKey: ["film", id],
      queryFn: ({ signal }) => askApi<{ readonly videos: readonly FilmFile[] }>({ path: `/film/${id}/film.json`, signal }),
      staleTime: Number.POSITIVE_INFINITY,
    },
    queryClient(),
  );
  return query.data?.videos;
}

/** Where a file of a film lies. A video's address changes with its content. */
export function filmAddress(id: string, file: string | FilmFile): string {
  return typeof file === "string" ? `/film/${id}/${file}` : `/film/${id}/${file.name}?v=${file.sha256.slice(0, 12)}`;
}

/** `unknown` where it cannot be kept or is not known yet. */
export type Keeping = "unknown" | "not" | "fetching" | "kept" | "failed";

/** Whether one video is kept on this device, and how to keep it or put it away. */
export function useKeptFilm(address: string | undefined): { readonly keeping: Keeping; readonly keep: () => void; readonly forget: () => void } {
  const [keeping, setKeeping] = useState<Keeping>("unknown");
  useEffect(() => {
    if (address === undefined || !canKeepFilms()) return;
    isFilmKept(address).then((kept) => setKeeping(kept ? "kept" : "not"), reportError);
  }, [address]);
  function keep() {
    if (address === undefined) return;
    setKeeping("fetching");
    keepFilm(address).then(
      () => {
        setKeeping("kept");
        // The page around it and the worker that gives it out, which a visitor does not have yet.
        keepThisPage();
      },
      () => setKeeping("failed"),
    );
  }
  function forget() {
    if (address !== undefined) forgetFilm(address).then(() => setKeeping("not"), reportError);
  }
  return { keeping, keep, forget };
}
