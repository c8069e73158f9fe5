/** Where the chosen appearance is kept on this device: `light` or `dark`; absent means "as the device". */
export const THEME_KEY = "theme";

/**
 * Applies the chosen appearance before anything is painted. The text is constant: its hash is part of the
 * Content-Security-Policy. Storage may be forbidden; then the device decides.
 */
const SCRIPT = `(function(d){try{var t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")d.theme=t}catch(e){delete d.theme}})(document.documentElement.dataset)`;

export function ThemeScript() {
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
