/**
 * A page of a webmail that nobody has seen before, with one letter open that is a no.
 * @param script runs in the page
 */
export function letterPage(script = ''): string {
  return `<!doctype html>
<html lang="en">
<head><title>Inbox – Some Webmail</title></head>
<body>
<nav aria-label="Folders"><a href="/">Inbox</a></nav>
<main>
<article>
<header>
<h1>Your application at Juniper Lane</h1>
<p>From <a href="mailto:carla@juniperlane.example" title="carla@juniperlane.example">Carla Brandt</a>
<time datetime="2026-11-09T10:00:00Z">9 Nov 2026</time></p>
</header>
<div class="message-body">
<p>Dear Alex,</p>
<p>Thank you for applying for the position of Backend Developer at Juniper Lane.</p>
<p>After careful consideration, we have decided not to move forward with your application.</p>
<p>Kind regards,<br>Carla Brandt</p>
</div>
</article>
</main>
${script ? `<script>${script}</script>` : ''}
</body>
</html>`;
}
