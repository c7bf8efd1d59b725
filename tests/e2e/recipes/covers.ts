/** Letters that try to lie over what stands above them: the beginning of each letter's HTML. */
export const covers: Readonly<Record<string, string>> = {
  'covers the page': `<div class="cover" style="position: fixed; inset: 0; z-index: 2147483647; background: white">
    <button class="fake" style="font-size: 40px">Keep</button></div>`,
  'reaches above itself': `<div class="cover" style="position: absolute; top: -2000px; left: 0; width: 4000px; height: 5000px;
    z-index: 2147483647; background: white"></div>`,
  'pulls itself up': `<div class="cover" style="margin-top: -150px; height: 200px; position: relative; z-index: 2147483647;
    background: white"></div>`,
  'pulls itself up in the flow':
    '<div class="cover" style="margin-top: -150px; height: 200px; background: white">Text</div>',
  'floats up': `<div class="cover" style="float: left; margin-top: -300px; width: 100%; height: 300px; background: white;
    position: relative; z-index: 9"></div>`,
  'is moved up': `<div class="cover" style="transform: translateY(-300px); height: 400px; background: white"></div>`,
  'throws a shadow': `<div class="cover" style="height: 10px; box-shadow: 0 0 0 3000px white; position: relative; z-index: 9"></div>`,
  'draws an outline': `<div class="cover" style="height: 10px; outline: 3000px solid white; position: relative; z-index: 9"></div>`,
  'sticks to the top': `<div class="cover" style="position: sticky; top: 0; height: 80vh; margin-top: -60vh; z-index: 9;
    background: white"></div>`,
  'has large letters': `<p class="cover" style="height: 60px; margin: 0; line-height: 0"><span style="font-size: 600px">███</span></p>`,
  'covers it a moment later': `<style>@keyframes late { to { visibility: visible } }</style><div class="cover" style="position: fixed;
    inset: 0; z-index: 2147483647; background: white; visibility: hidden; animation: late 1ms 300ms forwards"></div>`,
  'covers it when pointed at': `<style>.message-body:hover .cover, main:hover .cover { display: block !important }</style>
    <div class="cover" style="position: fixed; inset: 0; z-index: 2147483647; background: white; display: none"></div>`,
  'frees itself by style': `<style>.message-body { clip-path: none !important; all: unset !important; display: block !important;
    transition: all 1000s allow-discrete !important; overflow: visible !important }</style>
    <div class="cover" style="position: fixed; inset: 0; z-index: 2147483647; background: white"></div>`,
};
