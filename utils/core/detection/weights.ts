/** Written by tests/quality/train.ts from 3585 examples; do not edit by hand. */
export const bias = -2.641;

export const signalWeights = {
  decision3: 2.308,
  decision2: 0.66,
  decision1: -0.628,
  closed3: 1.527,
  closed2: 0.299,
  decisionSubject: -1.119,
  decisionWithRegret: -0.047,
  decisions: 2.405,
  regret: 0.867,
  comfort: 0.342,
  applied: -0.524,
  nearApplied: 1.132,
  nearJob: 1.273,
  noJob: -1.157,
  job: -0.042,
  elsewhere: -2.258,
  elsewhereShare: -0.23,
  elsewhere3: -1.752,
  receipt: -1.288,
  interview: -0.476,
  offer: -0.18,
  task: -0.239,
  withdrawn: -1.087,
  bulk: -1.327,
  conditional: -0.408,
  length: -0.873,
  forwarded: -0.279,
} as const;

/** What the largest text weight stands for. */
export const textScale = 0.5395;

/** One signed byte a bucket, base64. */
export const textWeights =
  'NPr9/Pz+9/4HDvz/7toLAu36DxADAPfh/PkR+vL+Aer//vzs/PgH/RP71f36/v8BG/0HCu0SDhD+/v786BD5+Qf9DwD5AuoK+fIRBQARDvxDE/8A+wH9IfzxDvr99vz7FBAP/v3+/SH58fn+CAEg+/os9/7u0P7s+DH67fLgDA309fUHAO/9FwEH8Pzx5OzxBfoPEfkIEO4H//3nBvz59gMPDDnq+/IP8/n99vv//v34Hxz8/gP9AeX8/AL5Aikf+/gD/REJBPUJARD0/wEp/g387/0FEvz/9vED+AP++v78/voT+CHvzPr+/f7s9xH0+hDzPf0h+wn9AQEPBwIY/RAP/Pv98wf7Dfz72xXgCf/1Bf78GfQL8/37/g39Awj99gn/9/MK/df7/fsGBeD+AwL/+v339QEG8vz/CA7//vX///b/4AES+gD6/QT4+x37+vz++w7q/Q89+BcT+w77/gX1Av/9+RUJAgX8+gH9/+sD/f/8BEf99xABExPV//MN/A0L/vr9//kM+wAn9/waEP/06/H4/f/+/xj6Avv8/v4P+/Ty/gn+9xoRA/30+P3zPhUNEv/+/f4O/v7+G+4mIPz7/hX5//v998gH/P0V/xX//w79DusJCw4d/934GPYO/P35FeH2G/4I6Pn+5f/+/QL56vnr6QH55h71EPvnDxIAAAL6/vD+9ecJC/v+C+PzDg7N/RIS/f/7+hP6/BLvxA4O/AcFKfX5LR/8/v/qBO38AQPvHg/8Cv4OHff/9+MAAPb7/f4W7QQS/f8L/f79Fwj7/QkP/gHg/f0X+R38JPge+9r7/f/t+v0T8/39/QsA/P38+voADgb/+/0NIf38Bvkk7vj1+Pfz/QT1+AL3+RH+7Or++f73AO4W+PQH/gsOFA//+Prn7CD88OsI/P0OEfLvDvIA/+n+ExAJIBsS5P/4/PbuBv36/vn+/gAiJ+v9Pvz8/dIB+hH6/e0J/PvL/Pj8Af79+976/+4PA/f9/Pbu/Bj7APfs8xHqAv/z/f0J8SgzAfna/gr/BRb77/oB+Bj6/vz9/fX9/f44BxXzAvz1CPj64Pfp/QYd//zR/g4s/wL86P7/A/r70QgL9voO+/gdBRD7/Q76/BIE/O8CGQwT+QoRESEBIffpEu0Q+vsDDfsKAfzT9vj8IAcj/gDFAP/Y+fkd++oU/u0u/vz7+ugKCv8P+QL48xXt/fkA//MBHf37AfoL+wEA/PX96P394iH0AwX+4Azn9+oBH/4LIfsD8vwVB+MK//zqEA0W/yT++P759QTv/SEN/Mf9AP0hE/j/+f31yvr6/v4EBekUBP4R8fsD+gDw+QL1+wH0/P73/AD8+g78+QQA+wSi7vIC8wX//gT08P0ODw37EQgPHvPU/efl6f779v8P8v/9Agz/AfcR/v4FDgIO/ff6/RD73u/X6f3/CPsC2QEOD/n/+v76/OT6CP78+kr17voB8Av8Av38/v3+Efn2Cfv5AP3/ACD9/x0N9AFABd38DQ3+Df7///7l7/f8/P8BDQ3+7P7n8/gW+ef+//7o8A/8++n8/vcIDPr6/wDoBvYU9QMA+/76+fsQ4v/zDvv17gcd/fHx+xP/4gf//vz+//UcHff8AfX3/vr6/gP/Bfz//u4cI/7+/Pz+8wP88Pv+8wP5Bur8/vH8/REeJkQBLeH69AUm/AH9Ef/fAOn8CQn8Cv8O+PH6DwAD+fIR/PT//f4JBBABAP0G9vrrHwD/8/7O8/j9Afr/+/n6/v4lEPwE+v8B9vrwBwv4D/72LyMSAtgE+/z9Agb5AfT12/oW//n49RIAPsjf/PT4D/n76ejs/fcIIRb8+QL7AvgC+iIS/+z2+R0OBA0c+gD8AfwT+QAOFfzx/wAH3OwT6+X/Af3E9QP86f4K6RcJ+vgR+f36/////AHj+PvZ+/3v7f/9+tLnCA4IFAIY/RAH2v4O/fkRDu/3+wX4+gjv0/z+7vvyAPYQA/0I+/r+8v77BfT8//787On8+e3q7xou+vT+/vf7Dvju8/sdB/387vv8+QX5+/0O/Q0VDf8SEAL++fz+CBMg+/v++gPL/Q/48PYMCgUgCfkQC9jt+/78/gn1G/oG+/v2/Q0Q+Ov5Fwz+/gL5BQ7wAewc+gAAEwET/AUG+v39/v4A9wv++fPu+fkDLRDw/vvyCezkFhAV//79APQVCxIV/PH4Dv309/8P8vr/9/z6DBMS7NwSBfv7/v39/RH1/fMc9v0C4AYA/fr9EO/++yf2CQYQ+v77CQjwD/wQIREk+P8VIfELEfkTDP39/fj9+wnyEP74IPoA8O/++/D+DPz2EdIEBALq9wgE6PPuAvru+voEA/4lCgkO+OkX/u759xH5///8CfH6/QL99QIK/Q7//gwPPPMA/fz3+wHx5vr9CPz56gEN/PP9BPD/+BkSARIR++AB/v4F7f/9/SH/HuT88vsYH/sdEQj3+RQj/gQJ//v5B+39BgU0/P38+tsMHe769STu/AXvBfkRANkAAP/3+vnr/vsbEPsCDyMS/u0EA//6CfbP//7/9QsN9Rz54/7f8vz88AH3HwoBD/8B/Pv8/v39IfzjEugqEi4DEAT9Jw39/Pr97v/2+/8G9v37+Qn+/v4d//j9/P4OA/oh/BII+/v2+wD9+w0L5RD9/Q3+7Of/5gL1/QwBD/otDR74/gfyFP339/z++vnsDv4R7AICBP37CgMR2f4M8xPs/h8e//ol8/42++br9QH2CP33/+72Ay8M/P4JEQkA9BMA/ykf3xIQAhUS6yWo/P38HPLwAvwJ/P8F8wQaFAj85/3+/Pz89f8I/vD4/Rbp/iD79v8C/vwJG/3t+vvv+xruDQIPAQL9/vr+D+v3+RfdER4ADvT3GP/mGwb8Hvz/9PwG/i8K/CX8+/z/EP39/fn77QkEATT++uf//Pf5/P3+//76DPv0BQH6+PkB/PrIAwELK+T3/tzsxBPwB/3+/P5DBP/7/vP4/foO9w0UD/sBAvED/P8u/BsAE/r8/fb39gHt+/38/Az9AvMS+w/5Bvn5+/H4Adj9/vsAAPn9//4m8gA+9fLj/RIE8/8O+vb//f78+xfSAf3/+fAMFBD9C/r7DPHb8fv++/359/3P+hH7+P8Q6v2o/QAfDf0QAfr9+y3++wD4/Bb4+ATmGv3W0fz6/f0B+gn4CATv/Pz17PUl+hfv9v3vAfkL/v4HD/7h//rh/P348f8L9/3y/v4NIfUeEfH9+/v9Bwv/EgLU3P75/gjp3eIUARfi/hH5AwYcEP5gEf/58g0tC+wG/yH2+PobAfgP9vj7+/7+//YE+Pvz+Sf6+ekG/Pv+APgKAuz3DP/8+//7Dv/4AA3m+f79//78Dg4lEfv3FP8A8BH8ER/4/PV/+/r/8hbiBRj1/g8jD/P8DvgC//cA+P/4+vz+HRT5/PHxAwINAv//+yIBBBf9+w309yL7+u4A+v7++/vi/QPkBfwo9wP79/0C+hr++f4FNvv6Gf33/Oz+Bvv2ARweE/j97QT8/QH0+xD+Rf/7BO8DDwP+B/v+EQwm/hASCgr2ARAREP7y/wXr+/4U+yII/Qn6+ff/G/XxEe3+GRX9HgkJ6g/9CQ7wtwcCAP0CCPz8+vv9+s/82Pr+Ren+/RPp9/r8/PbwBv78/h8SAfkRAfn7Eg3u/P0DDP0G/d/7+/D/+P/8/Pv1/vDx+w78EAUlCgH9+/T7D/r9+gAC+/D8/B4AAuv8DRX5I/v77wwQ8Pr+APr87xoN+BYbAgIA/f0z/egS+f39/RH9/QUf/QIuE/L7Ef39+v399DEQ+/sMDgb6CA0E8P/5IzUr+h/8/BD7ESAI9vH+AvzyAA3yEf39+w39/A/8//3++QokHv3+/P79+vn+G+Yc+P8l/vz/Dwv+6AL7It37+wYB/wz+/wL8/xIU+QHaCfn+GOL9/wAA//37/vni/vvxAvcQBwHy/RD8/BP51/4IEAEKAf8I+uX//v0T8foa+wD+/BEOEPwBAvT79f33/fv8/f3jJhT8BCD98BEP+QQFAfn6+/v/Iw7+F/se/gTs+gj3DhwOC+JL/gPxAf/k9gHtAfceAxD0Dvf6AAz29vn+/vz6Hv/7FhgHD/0y/Q/7+wfw9vv//tf88ez+AP8I+v386vwHAP4Q/v37+vr/9uwF7wTrAgP8+fn++vgbAfwB+xodN+8B+gn8Hun6/vsAFP3k/v4J+ewPB/zsDg/3APz7/wDY//7v8vLt8BPx/fHqGPgF8/vyEvz9+hAP9/r06+r9APDp/SESC/rz/Dz95gn/++r0+/n/+uH//fUB6Bjs/v7pAQP3AgUD6/wA/QH88S7y/vz+DRb8/vYH/gYC/Q797w//+/8O/AMA+gz++/MDAP8B8/3zHPrwEB/++v8QHAzoAfDx5PQP/fX+++8REf0C//b9+BQF+wr9/wb2GCXi//Ht//LwBxr+/QH83wL9+jUMBv/5/v0B8Pn4/fr3A/vq/P34F//7/wYB/AQMAuv88///+t0M9CUPIu0Q8v38/v33+P/99wD7DAL84Pv5Vvj0/fz3GhcPIv0J/Rz9Ef0XHAYS+g4aByL/ExH8+QgL8fX+/PwP/+/85PT/9Qz+Efv7/f8A/w/sBv79KP39/v3eDv7+/AL+EgD8EiX0/iL68fgcDBH++AT3APzi+Q4GAgkPAP377+ES+Q3++vPt/Pr7Av0CCQn87xcCDf3//wL+CRb99CgCDPUP+wD6/fAO+icD/P0GHPzv9gD/EA4YCv0iAP4hCP3qDOL+BPwd+v38COr79f0s/wL9/fY7DgszFf4J9gz/+vwA9vn8AwED+R8A6xUN/d358/j7/fEd/fgCDusQ+v0BAPsA8PoT/ujK/u4F+/j7+BDfBxP7/Q/t9P73+xf57gcIFfvsEf75+AD9Cv79BQkPEPHu/PQBDejL//38/RIACQT7Hfv+Jvr7CQP4+QAc/AAKAQUE/wgK/P/4Cyf8EvnuARLZBv719gHy+w0f+AEFE9wBLv0F+/wHAQYA/f37AgL3APz4D/7+/f78/AoE/Q/7IQLuLPUO/gXx8gP99QwS7h7+CvwE+AYPC/0UHf8KD/4BAQL9+/788/gJCwj2DPj4/fr9D/0DGhL7/fL2+v3pASDw+xP7+v/+8QDd//7+/g/29P4TvwEP/O8EAPX+9RAd/PAa/fr8Df4B5/0DeQ4WEBLu/fwi5vr/KOUe+g8K+f7/4yD3AwIhGf7oDPn/8v8D+wz4FPwS/A3tDNz+//36EfICBf0R/P/8LALrDfziCwwO/Ab8+RArCPkIHPwF/OcG+gj70A4DPfoA/gzu/Pv84Pf/9er5A/v8/c35Dg4e7/0DDvv/KPzuDnEc/Ob8/P/r+/b++P37/Pv78wvpAQv33vYq/SL/ACn+C/4U9BH9AAUO+/8MC/78Lef8/SL5D+nm/BAP+vv6+/4O9BX7/f77/gr6DP38+f4Q8fbj+/z9/A==';
