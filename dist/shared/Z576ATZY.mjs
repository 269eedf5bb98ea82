function e(t,r,n=`${r}s`){return`${t} ${t===1?r:n}`}export{e as a};
