/** Written by tests/quality/train.ts from 3585 examples; do not edit by hand. */
export const bias = -2.74;

export const signalWeights = {
  decision3: 2.304,
  decision2: 0.672,
  decision1: -0.673,
  closed3: 1.51,
  closed2: 0.496,
  decisionSubject: -1.116,
  decisionWithRegret: -0.078,
  decisions: 2.488,
  regret: 0.869,
  comfort: 0.226,
  applied: -0.604,
  nearApplied: 1.21,
  nearJob: 1.327,
  noJob: -1.192,
  job: -0.024,
  elsewhere: -2.277,
  elsewhereShare: -0.223,
  elsewhere3: -1.748,
  receipt: -1.261,
  interview: -0.454,
  offer: -0.152,
  task: -0.223,
  withdrawn: -1.091,
  bulk: -1.357,
  conditional: -0.382,
  length: -0.799,
  forwarded: -0.274,
} as const;

/** What the largest text weight stands for. */
export const textScale = 0.5179;

/** One signed byte a bucket, base64. */
export const textWeights =
  'N/r9/Pz++P4HD/z/7doVAuz6EBEDAPfg/PkS+vL/Aun//vzs/PgG/RT81f76//8BHP0H/u0TDxH//v775xD5+fv9EAD5AusM+PETBgATD/1GFP8C/AH/F/3xD/r99vz7FhER/v3+/ST68Pr+CQIi+/oh9gDt0P7r+TT67vLhDQ329PYJAO79GgEI8fzx0+vx+voQEvkKEe0H//3mEPz59gQQDDzp+/IQ8vn9//z+/v34IR79//j9AeP8/AL4Aish+/gE/RMSBfUBAhH1AAEr/w797v0EFPz/9vED+AT++v78/vsU+CLvyvv+/f/r9xL0+xLzQf0a/Ar9AgEQCAEZ/hAQ/Pv99Af8Dv372hbhCf/2Bf78GvMM+/77/g79BAr99wn/9/P+/db7/PsIBt7+BAMA+v349QIH8/z/CQ///vX///b/4AET+gr6/gT4+x78+vz+/A/q/RAp+BgT+xD8/gX0Av/9+hcKAgX8+gH9AOoD/v/8BT3+9xEBFRTU//MN/A4M/vr8APkN+wEq9/0bEQD06vH4/f/+ABr7Afv8/v4R+/Ty/gv/9xwS+/32+P3zOxYFE//+/f4O/v7+He8fI/z7/hf5//v9988H/P38ARj//w/9D+oLDBEf/9z4GPYP/f36F+D2HP4J5/n/5P/+/QP54/rr6AH55SD1EPznEBMAAQL6/vD+9OcB//v/DOL0EAbK/fkT/f/7AhT69xLuwg8P/AcFLPX5JCH8///pBOz9AgTuHxH8Cv4PFvf/+OUAAPb7//8Q7QQT/f8M/f79GQj7/goQ/wLf/f0a+h/8Jvgh+9n7/v/t+vwU9P79/QwA/P38+vsBDgf/+/0PI/38Bvoi7ff1+Pby/QX1+AL3+RL+7Or++gH3Ae4Y+PwI/g0PHRD/+Prm8SL88OoJ/P0QEvLuD/kAAOj/FBIKFB0U5P/4/Pbw+v35//n+/gAkIur9Nfz8/dAC+hL6/e0J/PvN/Pj9Av79+9f7/+4QA/b+/Pbu/Br7APfs8xLpAv/y/f0L8So2AfnZ/gv/Bhj77voB+Br6/vv9/fb+Bf4vB/7pA/z1Cfj63/fp/RAgAP3M/w8v/wL85/4ABPr70gkM9vsP+/gfBhD7/Q/6/BMF/O4CGg0V+woSEiMCI//qE+0R+/sCDvsMAvzR9vj8IhAk/v/DAADW+fkf++kV/uwx//z7+ugLCv8Q+AL38xft/foA//MBGPz7AfsM+wIA/PX96P794Q30Awb+0g3m9+oBIv8KI/sD8vwWCeMLAPzpEA0X/yb/+P759ATv/SMQ/MT9AP0iFPj/+fz0yfr5//0FBuf9BP4S8fwE+gDw+QP2+wL0+/74/AD8+g78+gUA+wWh7fIC8wb/AAT08P0PEA77EQkQH/PX/ebk6P/79/8Q8v/8BA7/AfgS/v4HDwIP/ff6/BD73u/V6f3/CfsE1wEP+fn/+v/6/eP6Af/8+kL17voB+wz8A/39//3+Evn2Cvv6Af0AACL9/x8O6wE/Btz8Dg7+Dv7/Af7l7vf9/AABDRb/6/7m8/gX+ef+//7n8RD8++j8/vcJDfr6/wDwB/X89QQA+/36+fsR4f/zEPv17ggf/PHx/BUA4foA/v3+//QRH/f8AvX4/gLl/gP+Bvz//u4dJf///P3+8gT88Pz+8gX5Bun8/vH8/REgKEcDJ+D6/QYo/AH9Bf/hAOr8Cgr9C/8OAfn7EAAD+fIS/PT3/f8KBBIBAP0H9/rrIQD/9P7M8/n9Afv/+/n5AP4eEvwF+v8B9vzwBwz4EP72MiUTAtcE+/39Agf5APT22voY//n49RMBM9fm/fT5CPn76Ojs/fYKIxf8+QH8AvgC+SQT/+z2+R4PBA4e+gH8AfwV+gAPFvzw/wII3usU6uX/Dv3E9QP86f4L6A4J+vf6+f35//8C/ALp+PvX+/3v7f/9+tLoCRAKFQIZ/RII2f4P/fgTD+73+gX4+gnu1/v+7/vyAPcRBP0J+/v+8//7BvT8//796+n8+e3p7h80+vP+AO77D/nt9fseCP387fv8+QX5+v0P/Q4VDv8TEfr/+f3+CRQh+/z++gPK/gP58PYNCwUiCfkRDNbs+/78/wr2HfsG/Pv1/Q4R9+r5GQ7+/gL5BQ7wAese+gAAFAEU/QYH+v3+/v4A9wz/+fPt+fkEKBHw/vvxDPTkGBEW//79APQWDBMW/PH4D/319/8Q8vr/+Pz6DhT769sTBvv7/v3+/RL1/fMe9v0C4AcC/Pv9E+/++yL1CQcR+/77CQnwD/wRIhIh+P8WI/ELEvEVDf39/fn9+wnyFP/4IfsA8Pf+++/+Dfz2EdEFBAPp9wkF6PPtAvrt+voFBP4nCwoP+OgZ/u759xEB///9CvD6/QL99QIK/Q///gwQQPMA/fwC+wLy5fr9Cvz56QEO/PP9BfH/+BsTARQR/OcB//4F7QD+/SP/IOP88vsZIfwfEQr3+Rgl/gUI//v5COz9DgYr/P38+9oNH+379Sbu/AXuBvkSANkBAf/3+vrr//sdEfsDESQS/uwEA//7CvfO//4A9QwO9h754v7f8vz88AL4IQwBEP8B/Pv8/v39IvziE+gwEjADEQX+Jw79/Pv97f/1+/8H9v38+fz+/v4fAPf9/P4PA/oi/RMI+/v2+wD++w4M5BH+/Q7+7Ob/5gL1/Q4BEPowDiD4/gjzFf339/z/A/nrD/4T7AIDBP37C/cS2P4N8xTr/iET//ol8/45++bq9gL+Cf33/+32AzEN/P4LE/4A8xQBACsh1hMRAhYT6im3/P38HvHwAvwK/P8H8wQADgn85/3+/fz9/QAJ/u/4/Rjn/hb79v8D/vwJHf3t+vvu+x7tDfoQAAL9/vr/D+r4+RffEh8AD/T3Gv/mHvr8Fvz/9P0HACkL/Sb8+/0AEf39/fn77QsFATf++ub//Pf5/P3+AP76DfrzBgH7+fkB/PrJAwEMMOX3/9zsyhTvB/3+/P5HBf/8/vv4/voP9w8UD/sBAvIE/P8w/BT/Fvr8/fb29gLs+/38/A39AvMT+xD67vr5/PD4Adf9/vwBAPn9AP4g8QBB9fLj/RME9P8O+vb//f78+xnQAf7/+u8PFRH9DPr6DvDa8fv+/P759/3N+xL7+P8R6f2r/QEgDf0RAfr9+yP+/AD3/Bb3+AXmHP3U0vz6/f0B+gn4CQTv/Pz26/Uo+hnu9v3vAvkN/v4JEP7p//vg/P348AEM9/3y//8OIvUfEvH9+/v9CAz/EwPT3P35/gnp3uEWARji/xL5AwccEf5WEv758g4wDesHACP29/ocAvcH9vj8+/79APYE9/v0+ij6+ekH/Pv+APj+A+z3DP/8/P/7D//4AQ/l+f/9//78EQ4nEvr4FwAA7xL8ESL4/PV8+/r/8f/iBhj1/hEcEPP8D/gD//cA+QD4+v3+Hxb5/PHxBAIOAwAA+iQBBRf9/A71+B76+u4B+/7++/vh/QPkCPwZ9wP79/0C+xL++v4FOvv6D/33/ez+Bvv3AB8fFfn97QX8/QH0+xH+SP/8Be8E+QQA//v+Cg0h/hAUDAv2ARESEP7x/wbq+/0V/CQR/Qn6+PYAHPbwEu3+Ehb+FwoK6hD9CQ7wvAcDAP0CCvz7+/v9+s371vr+O+j+/RXo+Pr9/PXwB/79/iATA/oGAvn8Ew7v/P0DDfz+/d77+/AA+P/8/fv1/u/x+w/8EQUmCgH9+/T7EPr9+gAC+/D8/B8BAur8DhX6Gfv67g4R8Pr/APv87hwO+A4dA/sB/f42/ecc+fz9/RL9/QYg/QMxFPP7Ev39+v399CUR/PsODwb6CQ8F8P/5JTou+iD8/RD8EiL79ev/A/zyAA7yEv7++g79/BD8//3++hInIP3+/P79+vj+EOYe9wAP/vz/9Az/6AH7GNz7+wYD/wz+/wL8/xMW+QLa/Pn+GuH9//8A/v37/vng/vzwAvcQBwHx/RH8/BT51v4JEQELAgAI+uT//v4U+foc+wD+/REPEf0CA/T79f32/fv8/f3iKAn8/SH98BIQ+f0FAPn5+/v/Hg/+G/wg/gXr+/z3Dx8PC9hP/gPwAf/j9gLuAfcgBBH8D/j6AA329vn//fz6IAD7GBkQEP41/Q/7+wjw9vz//9X88ez+AP8J+v376/sIAP4Q//77+voA9uMH7gTrAgT8+fn++/gcAfwC+xodOvAB+gH8H+r6//sBFf3j//4J+OwQCPzrDxD6APz7/wDX//7v8fLt8Aft/fDpGvgG+/zyEvz9+hES9vz06ur9APDp/SITDPr0/DP95wv//On0+/r/+uX//fUA6Brs/v/oAgT3AgUE6vwA/QH88jLx/v3+Dhj8/vYI/gYC/RD97hD/+v8P/AMA+g3+/PMDAf8B9PzzH/rwESL/+v8RHQ3nAe/y4/UQ/fX/++gTEv0C//b9+BYF+wv9/wj2Gifh//ns//Hw8R7+/QH73wL9+jcNBv/5//0B8Pn3/fv4BPvq/f35Gf/7AAcC/AUNA+v88wD/+9wO9CcQJOwR8/38/v33+AD99wD7DAL83/z5P/j0/fz3DxkQJf0K/h79Ev0YHgcT+g8SBhn/FBL8+QkM8fX+/P0QAO784/T/9A3+Cvv8/f8A/xDrBv79K/39/v3dD/P+/AL+FAD8Eyfz/yX68fgeDRL++QT3Avzh+Q8HAwsRAP377+AS+A3/+vLt/Pn8Av0DCgr87hkDDv3//wL+Cxf99CoCDfYQ/QD7/fAO+g0F/P0HHv3v9gAAEQ8cCv0kAP4jCP3pDeH+Bfwe+v38Cer79f0u/wP9/fc4Dw03Fv399g3/+vwA9vn8AwED+iMA6hcO/tz68/j7/fAW/fgBD+oR+/0BAPsA8PoU/+fI/u0H+/n7+RLdCBX6/RDt9f72+xj57wgJFvzrEv75+f/9Cgj9BQoQEfLt/PQBDujMAP39/RMACgT8Evv9J/r7CgP3+QEe/AAMAQUE/wgM/P/4Cyz8E/nuARTYBv719wHy/A0g+PUEFtwEL/0G+/wHAQYA/f37AgL3Afz4Ef7+/f79/QwF/RD7IgPvL/UP/gbw8gP99AQT7Rj+C/wF+QUQC/0VHwAMD/4CAQP9+/798/gKDAj2DPj4/fr+Ef0DGhP7/fH1+v3oASLv+xX6+v/+8AHc//7+/xP28/4UywEQ/e4FAfb/9hEe/O8A/fv8D/4B5v0Dfw8PERPu/fwi5vr/HeQg+hAL+/0A4yL3BQIjHf7nDPn/8v8E+w34Ff0T/A7tDtv+Af4CEvICBf0R/P/8LwLrDvzhDA0O/Ab8+REuC/kJHvwG/OcH+Qj7zhAEQPsA/g73/vv83/f/9ur5BPv7/cv6Dg8e7v36Bvv/KvzuD2Ye/OX8/ADr+/b++P37/Pv78wzpAQz43vYk/SP/AC3+DP4U9BL9AAYP+/8ODP/8L+j8/Sb5EOnm/BER+vv6+/4Q/hX7/v4D/gv6Dv38+f8R8Pfi+/z9/A==';
