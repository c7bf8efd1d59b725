/** Written by tests/quality/train.ts from 3585 examples; do not edit by hand. */
export const bias = -2.773;

export const signalWeights = {
  decision3: 2.288,
  decision2: 0.642,
  decision1: -0.52,
  closed3: 1.458,
  closed2: 0.449,
  decisionSubject: -1.106,
  decisionWithRegret: -0.104,
  decisions: 2.476,
  regret: 0.85,
  comfort: 0.22,
  applied: -0.688,
  nearApplied: 1.142,
  nearJob: 1.386,
  noJob: -1.187,
  job: 0.026,
  elsewhere: -2.215,
  elsewhereShare: -0.218,
  elsewhere3: -1.849,
  receipt: -1.274,
  interview: -0.479,
  offer: -0.216,
  task: -0.233,
  withdrawn: -1.104,
  bulk: -1.193,
  conditional: -0.407,
  length: -0.767,
  forwarded: -0.291,
} as const;

/** What the largest text weight stands for. */
export const textScale = 0.516;

/** One signed byte a bucket, base64. */
export const textWeights =
  'N/n9/Pz/+f4JEfz/7doTAu38EBMIAPff/PkS+fP/BOn//vzt+/gG/RT71P76Af8BHf0H/e4TDxH//v775xH3+fv8EAH5AewM9/ETBQARDvxGFP8B+wH/Fv3xD/v99vv7FRER/v/+/ST67fn+CQIi+/oi9QDuz/7r+DT67vLiDAz89fYI/+79GgIH8Pzx1Ovx+fsQEvkJEe0J//3kDfz69gMQDTzp+/IQ8v79Afv9/f35Ix78/vj9AeP6/AL4Aiwh+/gE/RUSBfUBAhL0AAIr/w797/0FFPv/9vID9wb++v78//sT+CPvyfv+/f/r9hLz+hLzQv0Z/Ar9AwEQCAEZ/REQ/Pr99Qf8Dvz82hbhCf/3Bv38GvQM+v77/g79BAr89gn/9vP+/db7/PoIBt7+BAMA+f339QIG9fz/CQ///vT8//f/4QES+Qv5/QX4+x77+v3++g/r/RAo9xgT+hD8/gXzAv/9+xYKAgX8+AH9AOoD/v/8Bj3+9xEBFRTT/vMN/A4M/vv8AvkN+wAp+PwcEf/16vD2/P/+ABr7Afr8/v4Q+vPy/gv+9hwS+/z1+P3zOhYFE//+/f4O/f7+HfMeIvv7/hb7//v7988H/P37ARj//w/9D+oKDBAf/9v4GPUO/v36F9/2G/0J6Pr+5P/+/QL+4/nq6AD55SD1EPvpERMAAQL6/e/+9OcA//z/C+HzDwbK/fkT/f/6BhT6+hLtwQ8O/AcGLPb6IyH9///pBOv8AgTuHxH9Cv4PFfcA9+QBAff6/v8P7AMS/f8M/v39GAj7/QsQ/gHf/P0Z+yD8Jvoi+9n7/f/t+vwU9P39/A0A/P38+fwBDgX/+/0PI/38Bvkg7fb0+Pjy/QX4+gH3+BH+7Or++gL8AuwX9/wH/gwPHxD/+fnm9iL97+sJ+/0PEvLuD/n/AOT/FBIJFBwU4v/3/Pbw+/z5/vn//gAkIez+Nfv8/s8D+hL5/ewJ/PvM/Pf9Av78+9P7/e4QB/j9/PXu/Bj8APrr9RLoAv/w/f0J8is2Afna/gv/BBj87foB+Br6/fv+/fX9Bf4vCP7pA/z1Cff63vbt/xEiAP3L/w8w/wP85f7/BPr7zggM9foP+/YfBhD7/Q77/hME/O4CGw0V+woSEiICI//pE/IR+/kCDvwMA/zS9ff7IhEk/v/DAP/X+fkh/OgV/uwxAPz7+eYNCv8Q+AL38xbt/PkA//MCGf76AfoL+wEA/PX96P793w7zAgb+0Q3m/OoBIv8KI/sB8vwWCeML//zpEA0W/yb/+P748gTt/SMP/MP9AP0hFPv/+f3zyfz//v0FBuf9Bf4S8fwE+gDw+QP1+wLz/f74/AD9+g78+gX/+wek8PEC8wb/AQPz8P0PEA36FQkPIPLX++fi6P/79/8Q8v/9Aw7/A/cS/fwFDwIP/fj5+xD63e/W7v3/CfsH1wAP+fn/+v76/OP6AP/8+0P47vkA+Qz8Av39/v3+Efr3Cfv6AP0AACL9AB8O6gE8Btr7Dg79Dv4AAP7k8vf9/v8BDxb/6/7s8vcX+ef+AP7m7xH9++f+/fcJDfv4/wDvBvr99AMB+/76+foR4v3zEPv27Qof/PDw/BYA4foA/f3+//QRH/b8AfT4/gLn/gP+Bfz//u8dJP//+vz+8gT87/v/8gP5Bun8/vD8/RAhKUcCJd/6/QUo/AH7BP/gAOj8DAr9C/8OAvj7EP8D+vIS/PT3/f8JBBcCAP0H9/nqIQL/9v7N8vj+Avv/+/n6Af4kEfoF+wAB9f3vBwv4EP72NCUTAtYF+/39Agf4AvT22vkY/vn99RMBMtbm/fT5CPn96Ojr/fYKJRf8+AH7A/cC+SQT/+z2+R4PBA8d+//9AfwV+v8PFvzvAAEI3OsU6+T/DvzE9QT76P4L6Q0J+vf9+f35//4C/gHu9/vX+vvv7v/9+c/mBxAMFQIY/REI2v4P/fgTD+73/AX4+grw1vr+7/vyAPcRBP0K+/z+8wD7BvX8//787Oj6+u3p7x02+vP+AO78EPnt+PseCP397fv8+AX4+/0Q/Q4VDv8UEfr++fz/CRQh+/z++gLL/gP58PUNCwUiCfcQDdbs+v79/wv1HfsG/Pv1/Q4R9uv4GQ7+/gP5BQ7xAese+gAAFAIU/AUH+v3+/v4A9g7++fXt+fkEJhLw/v7vC/PkFxIW//79APQWDBMV/PL5D/719/8Q8vr/+Pz5DRT76tsSBvv7/fz9/xL2/fQf9f0C3wf//vv9E+3++yT0BwcQ/P77CgnvD/wRIhIl+P8VI+8KE+8VDf39/fn8+gjzEf74IfsA8Pf++u7+Dfv1ENMDAwHs9wkF6PLtAfrt+vsFBP4nCgoO+OgZ/u749xIAAP/8CfD6/QP+9AIK/Q///gwPQPIA/f8C+wH35fn9Cfv56QEO/PL9BfH/9xwTARQR/ecB/v4G7AD+/CP/IOP98vsZIfwfEQr1+xcl/QQH//v5COz+DgYq/P38+tgMH+399Sbt/AbuBvgSANgCAf/2+/vr//ocEfoDEiQT/uwEA//8CffPAP4A8wwP9h754ADg8/z+8AL4IQwBEP8B/fv9/v39IvziE+gtEzADEgX6Jw78/Pv97P/1+/8G9/38/fz+/v4fAPr8/P4PA/kh/RMK+/v1+wD9+g0L5BH+/Qz/6+gB5gL1/Q4BEPgwDiD4/gbzFP339/z/A/jqD/4T7QICBf37C/cS1/4N9BTr/iAT//sl8v46++Tq9AL+CP35/+31AzEN/P8KEwD/8hQBAy8i1RQSAhcZ6ym7/v38HvbwB/wK/P8G8wT/Dgn85/7+/fz7/f4J/fD3/RXm/xT79f8E/fsIHf3s+fru+x3tDvoPAAP9/vr/EO34+RfcEiAAD/P3G//mHvr7F/wB9vwG/ygN/Cf8+f3/Ef38/fn77QkEAjf9+eb//Pb5/P3+AP76DvzzBQH7+fr//PrHAwEMMOX2/9zszhTvBv0B/P5HBQD7//34/foP9w8UD/oBAvEE/f8v/BL/F/r8/fT39gLt+/38/A79AvMT+RD67vr5/PD4Adb9/vsBAPj9Af4f8QBF9fHj/BME9P8N+/b//f78+xrQAf//+vAPFRH9DPr9EPDb8vv+/P359/3N+hL7+/8R6f2o/QIgDf0RAfr9+yP+/AD3/Bb89wXmGv3U0fz//f0B+gn4CAPt/Pr26/Uo/Bnu+fzvAvsM/v4KEP7o//vf/P338P8L9/3w//8OIvQeEvP9+/v+CAz/EwLS4vz2/gno3eAVARjh/hP4BAccEf5YEf/58REvDOsHACP19vobA/kH9vf8/AD9//YF9v3z+Sb6++kG/fv+APj+A+v8Df/9/P/9D//4AA/l+v/8//78EA4oEvr4FgH/7xH8ESD3/PZ9+/r/8/7gBhn3/RAbEPH8D/gF//gB+P/6+v7+Hxf5/PHwBAIOAgD/+iQBBRj+/A71+B37/e8A+v3++vvi/QPjBvwY9wT79P0C+xL++v4FP/v6Ef72/Ov+Bvz4/x8fFPj97QT8/QHz+xH+SP/8Be8E+QT+/vz+Cg0h/hATCgz4AREREP3x/wbq+/0V+yQQ/Qj6+fkCHfbvEuv+Ehb9FQoK6A/9CQ/vuwcDAP0CCv36+/r9+s770vn+Pe3+/xfo+Pz9/PfwBf79/iATAvoFAfn8Ew/v/P8DDfz//d37+/IA+P/7/fv1/e7x+g/7EQYnCgH9+/T6EPr++gEB+vD7/iEAAen9DhX6GPr57g0R7/r9APr87xsO+AwdA/gA/f43/eUc+fz9/BL//AYg/QUwFPL8Ev39+v399CcR+/sODwf6CQ4E8AD4Jjsu+CL8/Q/8ECL89er/AvzzAA7yEv39/A/8/BD8//3++honIf3++/79+f7+EOce+f8P/fz/9Az/5wH6GN78+wYD/wv+/wP9AxQW+QLZ/fj+GuH9/wAB/v77/fjg/vzwA/cQBwHw/RH8/BT41v4JEgENAv8H/OT//v4T9voc+wD+/RIQEP0BAvn89P32/fz7/f7jJwf8/CH98BIR+fwIAPn5+vv/HQ79G/sg/AXs+/z3Dh8PDNVO/gPwAQDi9AHtAfchAxH8D/f6AA729vn//vz4IAD8GBgQEv41/RD6+wjv9vv//tX88uz+AP8I+vz66/sLAP4P//78+vn/9eMH7gPrAgP8+fn++/ccAv0B+xodOvEA+QL8H+r6//sBFf3j//0J+OwQCPzrDxD5APz7/wDW//7t8vPt8Ajs/e/oG/kG+/7yEvz9+hES9/rz6uv8Ae/q/SIUDvn0/DP86wn//On0+/r/++n//vQA6Bns/v7oAgT3AgQD6v4A/QH98jLx/vz+DRf9/fYH/gUC/RD+7g///f8Q/AP/+w3++/IDAP8B8vzxHvrwESL++f8SHwzoAe/x4/QQ/fT/++YSEf4CAPb99xYF/Qv9/wf2Gifg//nt/vbw8R7+/QH63wP9+jwNBv/5/v0B8Pn2/Pv3BPrq/fz4GP/7AAUC+wQNA+z88wD/+9sM9icQJOwR8v38/v33+AD89gD7DAL83/35QPjz/fv2DxkQJf0J/R7+EvwYIAYT+g8UBx/+ExL8+ggL8fT++/0QAe784/P/9A3+Cvz8/f8C/xDqBv39LP38/v3cDvj9/AP9E/38Eyf1/CX58fgdDRL++QT5Avzh9xEHAwwQAP377+AT9w7++vbs/fn8AvwDCQn87RkCDv3+/wH+Chf99CoCDfUQ/QD7/e8S+A8F/f0IHv3v9gACEQ8aCvwkAP8lB/7pDeABBvwg+v38COr99v40/wT9/fc4Dw03Ffz79Qv/+PwA9fn8AwED+SMA6hcP/tv68/r7/fAWAPkBDuoR+/0AAPsA8PsU/ujI/u0J+/n7+RDdCBX8/RHs9P33+xn57QcJFP7rEv37+f/+CQf9BgsQEvLu/vQBDurT//3+/RIBCAP8E/n9J/r9CgP3+QId/AEMAQUE/wcK/P/3Cy38E/jwARPXBv70+ALy/A0h+PQGFdwCL/wF+/sGAQYA/v36AgH2Avz4Ev7+/f79/AsG/RD7IwPvLvQQ/Qbv9AP99wMT7hX+CvwF+QQQC/0WHwIKD/4CAAP9/P79+PYKDQf2DPf5/fv+EP0DGhP7/fL1+v3mASLv+xT6+v3+8gbcAf7+/hL08/4UxwEO/fEFAfb/+BEe/O8A/vv8EP4B5f4Cfw4PERTu/fwi5fr/HOQe+Q8L+v0A4iL6BAIjHP7nDfj/8f8D+w34Ff0S/A3rDdr+APsFE/IDBf0R/P78LwDrDvzgDA0N/AX8+xEtC/kJHv0G/OcG9wn6zhAEQPoA/g73/vr73/f/9uj3B/v9/sv6DhAe7v75BPv/Kv7uD2ce/OX8/P/s+/v++P38/Pn78w3pAQv33vcj/ST/AC3+C/4V9BL9AAcP+/8ODP/7L+f8/Sf7EOfm/BER+vv7+/4Q/hX9/v4D/gv6Dv38+f4R7/Ph/Pz9/A==';
