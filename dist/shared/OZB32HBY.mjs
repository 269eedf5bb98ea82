import{b as i}from"./2LP7VU4Q.mjs";var f=/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function o(u){return u.replace(f,e)}function g(u){return o(u).replaceAll(`
`,"\\n")}function a(u){return d(g(u))}var p=/(\u001b\[\d{1,2}m)/;function d(u,n=!1){let r=n?u.split(p):[u];return b(r.map((t,s)=>s%2===1?t:l(t)).join(""))}function l(u){return u.replace(f,(n,r)=>n==="\
	"||n==="\r"&&u[r+1]===`
`?n:e(n))}function b(u){return u.replace(i,"\\u{23}#").replace(/^((?:[^\S\n\r\u2028\u2029]|\u001b\[\d{1,2}m)*):(?=:)/gm,"$1\\u{3a}")}function e(u){return u==="	"?"\\t":u==="\r"?"\\r":`\\u{${u.charCodeAt(
0).toString(16)}}`}export{o as a,g as b,a as c,d};
